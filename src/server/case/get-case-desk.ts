import 'server-only'
import { z } from 'zod'
import { caseBudget } from '@/server/budget/case-budget'
import { changesSinceReturn } from '@/domain/case/changes'
import { levelLabel } from '@/domain/budget/level'
import { chainOf } from '@/domain/case/chain'
import { negativeHits } from '@/domain/case/negative-list'
import { dueOnOf } from '@/domain/case/engine'
import { labelOf, type Labour, type Relation, type ReturnReason, type Role, type Safeguard } from '@/domain/glossary'
import { formsOfKind } from '@/domain/form/forms-of-policy'
import { hasNoLabour } from '@/domain/household/facts'
import { incomePeriodOf } from '@/domain/income/per-capita'
import { laneOf } from '@/domain/sign-off/lane'
import { yuanOf } from '@/domain/money/fen'
import type { ExpenditureRecord, IncomeRecord, SafeguardCheck } from '@/server/generated/prisma/client'
import { instantOf, localDate } from '@/server/kernel/clock'
import type { Db } from '@/server/kernel/db'
import { defineQuery } from '@/server/kernel/query'
import { regionNames } from '@/server/region/region-names'
import { caseView, eventOf, type CaseView } from './case-view'
import { engineContext, policyOf } from './case-context'
import { stateOf } from './stored-state'

/** Everything one screen of a case needs: the case, its household, what is known already, the policy in words, the doubts. */
export const getCaseDesk = defineQuery({
  name: 'cases.desk',
  permission: 'case.read',
  input: z.strictObject({ id: z.string() }),
  async run(cx, { id }) {
    const view = await caseView(cx, id) // not-found comes from here
    const { db, today } = cx
    const row = await db.case.findFirstOrThrow({ where: { id }, include: { household: { include: { members: { where: { leftOn: null }, orderBy: [{ joinedOn: 'asc' }, { id: 'asc' }] } } } } })
    row.household.members.sort((a, b) => Number(b.relation === 'head') - Number(a.relation === 'head'))
    const { county, householdId, household } = row
    const state = stateOf(row)
    const of = { county, householdId }
    const [engine, regions, incomes, expenditure, safeguards, events] = await Promise.all([
      engineContext({ tx: db, ...cx }, household, policyOf(state)),
      regionNames(db, [household.villageCode, household.townshipCode]),
      db.incomeRecord.findMany({ where: { ...of, supersededAt: null, NOT: { caseId: id } }, orderBy: { periodTo: 'desc' }, take: 3 }),
      db.expenditureRecord.findFirst({ where: { ...of, supersededAt: null }, orderBy: { periodTo: 'desc' } }),
      db.safeguardCheck.findFirst({ where: { ...of, supersededAt: null }, orderBy: [{ checkedOn: 'desc' }, { recordedAt: 'desc' }] }),
      db.caseEvent.findMany({ where: { county, caseId: id }, orderBy: { seq: 'asc' } }),
    ])
    const { policy } = engine.policy
    const procedure = engine.policy.procedures[state.kind]!
    const name = (code: string) => regions.get(code) ?? ''
    return {
      case: view,
      today,
      place: { village: name(household.villageCode), township: name(household.townshipCode), group: household.group },
      household: {
        id: householdId, code: household.code, headName: household.headName, memberCount: household.memberCount, householdType: household.householdType as 'ordinary' | 'outOfPoverty',
        noLabour: hasNoLabour(engine.household, today),
        members: household.members.map((m) => ({
          id: m.id, name: m.name, relation: labelOf('relation', m.relation as Relation), idMasked: m.idMasked, labour: labelOf('labour', m.labour as Labour),
          birth: localDate(m.birth), health: m.health, medicalInsurance: m.medicalInsurance, schooling: m.schooling,
        })),
      },
      facts: engine.household,
      policy: {
        threshold: yuanOf(policy.threshold.amount), own: { categories: policy.categories, threshold: policy.threshold, memberRule: policy.memberRule }, categories: policy.categories.map(({ category }) => category),
        riskTypes: policy.riskTypes.map(({ risk }) => risk), comparisonItems: policy.comparisonItems.map(({ item, department }) => ({ item, department })),
        negativeHits: negativeHits(state, policy),
        period: incomePeriodOf(policy.incomePeriod, state.openedOn), rules: { ...policy.rules, ...procedure.steps.find((step) => step.key === view.step?.key)?.rules },
        forms: formsOfKind(engine.policy, state.kind),
        special: procedure.steps.some(({ rules }) => rules['R-115']),
      },
      known: {
        incomes: incomes.map(incomeLine),
        expenditure: expenditure && expenditureLine(expenditure),
        safeguards: safeguards && safeguardLine(safeguards),
      },
      doubts: laneOf(state, { today, household: engine.household, dueOn: dueOnOf(state, engine), policy: engine.policy }, row.sampleDoubt).doubts,
      late: view.clocks.filter((clock) => !clock.hard && clock.state === 'overdue' && clock.endedOn === null && clock.rule !== 'D-005'),
      returned: await returnedTo(db, view),
      changes: view.returned ? changesSinceReturn(await eventsOf(db, id)) : [],
      chain: chainOf(state, procedure.steps).map((link) => ({ ...link, levelLabel: levelLabel(link.level) })),
      followers: await followersOf(db, county, id),
      budget: await caseBudget(db, county, state, events.map(eventOf), engine),
    }
  },
})

export type CaseDesk = Awaited<ReturnType<typeof getCaseDesk>>

const incomeLine = (r: IncomeRecord) => ({
  year: localDate(r.periodTo).slice(0, 4), from: localDate(r.periodFrom), to: localDate(r.periodTo), wage: yuan(r.wage), business: yuan(r.business), property: yuan(r.property),
  transfer: yuan(r.transfer), businessCost: yuan(r.businessCost), perCapita: yuan(r.perCapita), excluded: r.excluded as { label: string; amount: number }[],
})

const expenditureLine = (r: ExpenditureRecord) => ({
  to: localDate(r.periodTo), medical: yuan(r.medical), education: yuan(r.education), disaster: yuan(r.disaster), accident: yuan(r.accident), other: yuan(r.other),
})

const safeguardLine = ({ source, checkedOn, food, clothing, education, medical, housing, water }: SafeguardCheck) => ({
  source, checkedOn: localDate(checkedOn), items: { food, clothing, education, medical, housing, water } satisfies Record<Safeguard, boolean>,
})

const yuan = (fen: bigint): number => yuanOf(Number(fen))

/** What was answered, in the order it was. */
const eventsOf = async (db: Db, caseId: string) => (await db.caseEvent.findMany({ where: { caseId }, orderBy: { seq: 'asc' } })).map(eventOf)

/** The return that is being worked off: who, when, why, and what it points at; null once the case is back where it came from. */
async function returnedTo(db: Db, view: CaseView) {
  if (!view.returned || !view.step) return null
  const event = await db.caseEvent.findFirst({ where: { caseId: view.id, action: 'return' }, orderBy: { seq: 'desc' } })
  if (!event) return null
  const place = (key: string | null) => view.steps.findIndex((step) => step.key === key)
  if (place(view.step.key) >= place(event.step)) return null
  const { data } = eventOf(event)
  const given = data.reasons as (ReturnReason | { code: ReturnReason; field: string })[]
  return {
    at: instantOf(event.at), by: labelOf('role', event.actorRole as Role), note: String(data.note ?? ''), toStep: String(data.toStep),
    reasons: given.map((reason) => (typeof reason === 'string' ? { label: labelOf('returnReason', reason), field: null } : { label: labelOf('returnReason', reason.code), field: reason.field })),
  }
}

/** Later identifications that name this one as the one before (K-11): old and new are linked both ways. */
async function followersOf(db: Db, county: string, id: string) {
  const links = await db.caseLink.findMany({ where: { county, otherId: id, relation: 'previousIdentification', case: { kind: 'identification' } }, select: { caseId: true, case: { select: { openedOn: true } } } })
  return links.map((link) => ({ id: link.caseId, openedOn: localDate(link.case.openedOn) }))
}
