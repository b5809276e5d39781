import 'server-only'
import { labelOf, type Registration } from '@/domain/glossary'
import type { ChildrenIncome, ChildrenSupport } from '@/domain/household/children-words'
import { measureView } from '@/server/help/measure-view'
import { planView } from '@/server/help/plan-view'
import type { Actor } from '@/server/kernel/actor'
import { instantOf, localDate } from '@/server/kernel/clock'
import type { Tx } from '@/server/kernel/db'
import { notFound } from '@/server/kernel/errors'
import { caseScope, householdScope } from '@/server/kernel/scope'
import { formerMemberView, memberView, type Showing } from '@/server/member/member-view'
import { taskView } from '@/server/task/task-view'
import { caseLine, clueLine, riskLine, safeguardLine } from './household-lines'
import { householdLabels } from './household-labels'

/** Whose eyes, through which door. */
export interface Reading {
  tx: Tx
  actor: Actor
}

/**
 * A household whole, as GET /households/{id} shows it: members with masked numbers, those who left, helper, plan,
 * measures, the cases the actor may know of. Throws not-found outside the scope.
 */
export async function householdView({ tx, actor }: Reading, id: string, show: Showing = 'masked') {
  const row = await tx.household.findFirst({
    where: { AND: [{ id }, householdScope(actor)] },
    include: {
      members: { orderBy: { id: 'asc' } },
      helpers: { where: { to: null }, take: 1 },
      plans: { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: 1, select: { id: true } },
      measures: { orderBy: { id: 'asc' } },
      cases: { where: caseScope(actor), orderBy: { id: 'desc' } },
      clues: { orderBy: { id: 'desc' } },
      tasks: { where: { status: 'open' }, orderBy: { id: 'asc' } },
      risks: { where: { settledOn: null }, orderBy: { id: 'asc' } },
      safeguards: { where: { supersededAt: null }, orderBy: [{ checkedOn: 'desc' }, { recordedAt: 'desc' }], take: 1 },
    },
  })
  if (!row) throw notFound()
  const places = await tx.region.findMany({ where: { code: { in: [row.villageCode, row.townshipCode] } } })
  const nameOf = (code: string) => places.find((place) => place.code === code)?.name ?? ''
  const members = row.members.filter((member) => !member.leftOn)
  const head = members.find((member) => member.relation === 'head')!
  const [helper] = row.helpers
  const [plan] = row.plans
  const [safeguards] = row.safeguards
  return {
    id: row.id, code: row.code, version: row.version, sequence: row.sequence,
    villageCode: row.villageCode, village: nameOf(row.villageCode), townshipCode: row.townshipCode, township: nameOf(row.townshipCode), group: row.group,
    ...householdLabels(row),
    ...(row.knownBefore && { knownBefore: true }),
    registration: row.registration as Registration, registrationLabel: labelOf('registration', row.registration as Registration),
    ...(row.monitoredSince && { monitoredSince: localDate(row.monitoredSince) }),
    ...(row.eliminatedOn && { eliminatedOn: localDate(row.eliminatedOn) }),
    head: { id: head.id, name: head.name }, memberCount: row.memberCount,
    ...(row.address && { address: row.address }),
    ...(row.phoneMasked && { phone: row.phoneMasked }),
    ...(row.policyEnjoying !== null && { policyEnjoying: row.policyEnjoying }),
    members: members.map((member) => memberView(member, row.version, show)),
    formerMembers: row.members.filter((member) => member.leftOn).map(formerMemberView),
    ...(helper && { helper: { id: helper.id, workerName: helper.workerName, unit: helper.unit, publicServant: helper.publicServant, from: localDate(helper.from) } }),
    ...(plan && { plan: await planView(tx, row.county, plan.id) }),
    measures: row.measures.map(measureView),
    cases: row.cases.map(caseLine),
    clues: row.clues.map(clueLine),
    tasks: row.tasks.map(taskView),
    risks: row.risks.map(riskLine),
    ...(safeguards && { safeguards: safeguardLine(safeguards) }),
    ...(row.childrenCheckedOn && { children: { income: row.childrenIncome as ChildrenIncome, support: row.childrenSupport as ChildrenSupport, checkedOn: localDate(row.childrenCheckedOn) } }),
    registeredAt: instantOf(row.createdAt),
  }
}

export type HouseholdView = Awaited<ReturnType<typeof householdView>>
