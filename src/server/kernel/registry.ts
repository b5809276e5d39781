import type { Permission } from '@/domain/access/permissions'

/** What the matrix test walks: every use case that exists, with the permission that guards it. */
export interface Registered {
  kind: 'action' | 'query'
  name: string
  permission: Permission
}

const entries = new Map<string, Registered>()

/** Called by the factories; a name stands for one use case only. */
export function register(entry: Registered): void {
  entries.set(entry.name, entry)
}

export const registered = (): Registered[] => [...entries.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
