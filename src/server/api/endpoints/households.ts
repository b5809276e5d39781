import { householdFields } from '@/domain/household/household-fields'
import { joiningMemberFields, leaveFields, memberChanges } from '@/domain/member/member-fields'
import { changeHousehold } from '@/server/household/change-household'
import { getHousehold } from '@/server/household/get-household'
import { listHouseholds } from '@/server/household/list-households'
import { reclassifyHousehold } from '@/server/household/reclassify-household'
import { registerHousehold } from '@/server/household/register-household'
import { revealFields, revealNumbers } from '@/server/household/reveal-numbers'
import { addMember } from '@/server/member/add-member'
import { changeMember } from '@/server/member/change-member'
import { leaveHousehold } from '@/server/member/leave-household'
import { read, write, type Endpoint } from '../endpoint'

const ANY_DAY = '9999-12-31' // the schema that is published bounds no day

/** GET of one household: with `reveal` it is an act that is audited, without it a read. */
const one: Endpoint = {
  method: 'GET', path: '/households/:id', summary: '农户', input: revealFields.partial(),
  async handle({ caller, params, query }) {
    if (query.reveal === undefined) return { status: 200, body: await getHousehold(caller, { ...query, ...params }) }
    return { status: 200, body: (await revealNumbers(caller, { params, body: query })).result }
  },
}

export const households: Endpoint[] = [
  read('/households', '农户列表', listHouseholds),
  { ...write('POST', '/households', '登记农户', registerHousehold), input: householdFields(ANY_DAY) },
  one,
  write('PATCH', '/households/:id', '修改农户', changeHousehold),
  write('POST', '/households/:id/reclassify', '按现行方案重新分类', reclassifyHousehold),
  { ...write('POST', '/households/:id/members', '登记家庭成员', addMember), input: joiningMemberFields(ANY_DAY) },
  { ...write('PATCH', '/households/:id/members/:mid', '修改家庭成员', changeMember), input: memberChanges(ANY_DAY) },
  { ...write('POST', '/households/:id/members/:mid/leave', '家庭成员退出', leaveHousehold), input: leaveFields(ANY_DAY) },
]
