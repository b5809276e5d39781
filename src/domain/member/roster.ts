import type { Relation } from '@/domain/glossary'
import { normalizeIdentityNumber } from './identity-number'

/** The sentence for a household without exactly one head; null where it has one. */
export function headFault(members: readonly { relation: Relation }[]): string | null {
  const heads = members.filter((member) => member.relation === 'head').length
  if (heads === 1) return null
  return heads === 0 ? '每户须有一名户主。' : `每户只能有一名户主，现有 ${heads} 名。`
}

/** The head of a household that has one; throws where there is none. */
export function headOf<M extends { relation: Relation }>(members: readonly M[]): M {
  const head = members.find((member) => member.relation === 'head')
  if (!head) throw new Error('a household without a head')
  return head
}

/** Positions of members whose identity number already stands earlier in the list. */
export function repeatedIdentityNumbers(members: readonly { idNumber: string }[]): number[] {
  const seen = new Set<string>()
  return members.flatMap((member, i) => {
    const number = normalizeIdentityNumber(member.idNumber)
    const repeated = seen.has(number)
    seen.add(number)
    return repeated ? [i] : []
  })
}
