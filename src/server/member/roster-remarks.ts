import type { Relation } from '@/domain/glossary'
import type { Sex } from '@/domain/member/identity-number'
import { relationContradictsSex } from '@/domain/member/relation'
import type { Refusal } from '@/domain/refusal'

/** Remarks where a relation does not fit the sex in the identity number; they never refuse. */
export function rosterRemarks(members: readonly { name: string; relation: string; sex: string }[]): Refusal[] {
  const head = members.find((member) => member.relation === 'head')
  return members.flatMap(({ name, relation, sex }, i) => {
    const message = relationContradictsSex(relation as Relation, sex as Sex, head?.sex as Sex | undefined)
    return message ? [{ path: `members.${i}.relation`, message: `${name}：${message}` }] : []
  })
}
