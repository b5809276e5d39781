import 'server-only'
import { householdDifference, memberDifference, type Change } from '@/domain/import/compare'
import type { HouseholdFields } from '@/domain/household/household-fields'
import type { MemberFields } from '@/domain/member/member-fields'
import { registeredHousehold, registeredMember, type KnownHousehold, type KnownPeople } from './known-people'

/** A sentence about a member of the file, or about the household (`member` null). */
export interface Remark {
  member: number | null
  rule: string
  message: string
}

export type Weighed =
  | { state: 'new' }
  | { state: 'unchanged'; household: KnownHousehold; remarks: Remark[] }
  | { state: 'changed'; household: KnownHousehold; set: Partial<HouseholdFields>; members: { id: string; set: Partial<MemberFields> }[]; joining: MemberFields[]; changes: Change[]; remarks: Remark[] }
  | { state: 'faulty'; remarks: Remark[] }

const TAKEN = '该身份证号在本县已有登记，请联系县管理员核对。' // wording no. 18 of interface.md §12: nothing of the other household

/**
 * What a household of a table means for the register: the identity numbers decide. Nobody of it is known: it is new. Its
 * people are one household of this village: only what differs is taken over, and nobody leaves by a table. Anything else
 * is a matter for a person.
 */
export function weighHousehold(file: HouseholdFields, known: KnownPeople): Weighed {
  const members = file.members.map(({ idNumber }) => known.memberOf(idNumber))
  if (members.every((member) => !member)) return { state: 'new' }
  const headAt = file.members.findIndex(({ relation }) => relation === 'head')
  const homeId = members[headAt]?.householdId ?? members.find(Boolean)!.householdId
  const home = known.household(homeId)
  if (!home || home.villageCode !== file.villageCode) return { state: 'faulty', remarks: members.flatMap((member, i) => (member ? [{ member: i, rule: 'R-009', message: TAKEN }] : [])) }
  const elsewhere = members.flatMap((member, i) => (member && member.householdId !== home.id ? [{ member: i, rule: 'R-009', message: TAKEN }] : []))
  if (elsewhere.length > 0) return { state: 'faulty', remarks: elsewhere }
  if (members[headAt]?.relation !== 'head') return { state: 'faulty', remarks: [{ member: headAt, rule: 'R-001', message: `该户登记的户主是${home.headName}。变更户主请在一户一档办理。` }] }

  const ofHousehold = householdDifference(file, registeredHousehold(home, file.phone))
  const each = file.members.flatMap((member, i) => (members[i] ? [{ id: members[i].id, ...memberDifference(member, registeredMember(members[i])) }] : []))
  const joining = file.members.filter((_, i) => !members[i])
  const named = new Set(members.flatMap((member) => member?.id ?? []))
  const absent = home.members.filter(({ id }) => !named.has(id))
  const remarks: Remark[] = absent.length > 0 ? [{ member: null, rule: '成员缺少', message: `登记的成员${absent.map(({ name }) => name).join('、')}不在表中，不作减少处理。确已减少的请在一户一档办理。` }] : []
  const changes = [...ofHousehold.changes, ...each.flatMap((one) => one.changes), ...joining.map(({ name }) => ({ who: name, what: '增加成员', from: '', to: name }))]
  if (changes.length === 0) return { state: 'unchanged', household: home, remarks }
  return { state: 'changed', household: home, set: ofHousehold.set, members: each.filter(({ set }) => Object.keys(set).length > 0).map(({ id, set }) => ({ id, set })), joining, changes, remarks }
}
