import type { Ledger } from '@/domain/ledger/ledger'
import { listHref, one } from '../url-state'

type Raw = Record<string, string | string[] | undefined>

/** What the address of a ledger says: place, time, unit, filters; made-up filters count as none. */
export function readAsked({ filters = [] }: Pick<Ledger, 'filters'>, raw: Raw) {
  const chosen = filters.flatMap(({ key, options }) => options.filter(({ value }) => value === one(raw[key])).map(({ value }) => [key, value] as const))
  const region = one(raw.region)
  return { region: region && /^\d{12}$/.test(region) ? region : undefined, at: one(raw.at), of: one(raw.of), wan: one(raw.unit) === 'wan', filters: Object.fromEntries(chosen) }
}

export type AskedInUrl = ReturnType<typeof readAsked>

/** The address of a view of a ledger with some of it changed. */
export function ledgerHref(path: string, { region, at, of, wan, filters }: AskedInUrl, change: Record<string, string | undefined> = {}): string {
  return listHref(path, { region, at, ...filters, of, unit: wan ? 'wan' : undefined, ...change })
}
