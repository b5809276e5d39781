import 'server-only'
import { z } from 'zod'
import { doubtsOf } from '@/domain/case/doubts'
import { dueOnOf } from '@/domain/case/engine'
import type { Labour, Relation, Safeguard } from '@/domain/glossary'
import { labelOf } from '@/domain/glossary'
import { hasNoLabour } from '@/domain/household/facts'
import { incomePeriodOf } from '@/domain/income/per-capita'
import { yuanOf } from '@/domain/money/fen'
import type { ExpenditureRecord, IncomeRecord, SafeguardCheck } from '@/server/generated/prisma/client'
import { localDate } from '@/server/kernel/clock'
import { defineQuery } from '@/server/kernel/query'
import { caseView } from './case-view'
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
    const { county, householdId, household } = row
    const state = stateOf(row)
    const of = { county, householdId }
    const [engine, regions, incomes, expenditure, safeguards] = await Promise.all([
      engineContext({ tx: db, ...cx }, household, policyOf(state)),
      db.region.findMany({ where: { code: { in: [household.villageCode, household.townshipCode] } }, select: { code: true, name: true } }),
      db.incomeRecord.findMany({ where: { ...of, supersededAt: null, NOT: { caseId: id } }, orderBy: { periodTo: 'desc' }, take: 3 }),
      db.expenditureRecord.findFirst({ where: { ...of, supersededAt: null }, orderBy: { periodTo: 'desc' } }),
      db.safeguardCheck.findFirst({ where: { ...of, supersededAt: null }, orderBy: [{ checkedOn: 'desc' }, { recordedAt: 'desc' }] }),
    ])
    const { policy } = engine.policy
    const procedure = engine.policy.procedures[state.kind]!
    const name = (code: string) => regions.find((region) => region.code === code)?.name ?? ''
    return {
      case: view,
      today,
      place: { village: name(household.villageCode), township: name(household.townshipCode), group: household.group },
      household: {
        id: householdId, code: household.code, headName: household.headName, memberCount: household.memberCount, householdType: household.householdType as 'ordinary' | 'outOfPoverty',
        monitoringStatus: household.monitoringStatus, noLabour: hasNoLabour(engine.household, today), subsistenceAllowance: household.subsistenceAllowance,
        members: household.members.map((m) => ({
          id: m.id, name: m.name, relation: labelOf('relation', m.relation as Relation), idMasked: m.idMasked, labour: labelOf('labour', m.labour as Labour),
          birth: localDate(m.birth), health: m.health, medicalInsurance: m.medicalInsurance, schooling: m.schooling,
        })),
      },
      facts: engine.household,
      policy: {
        id: policy.id, title: policy.title, threshold: yuanOf(policy.threshold.amount), thresholdFen: policy.threshold.amount, thresholdClause: policy.threshold.clause, own: { categories: policy.categories, threshold: policy.threshold }, categories: policy.categories.map(({ category }) => category),
        riskTypes: policy.riskTypes.map(({ risk }) => risk), comparisonItems: policy.comparisonItems.map(({ item, department }) => ({ item, department })),
        period: incomePeriodOf(policy.incomePeriod, state.openedOn), rules: procedure.steps.find((step) => step.key === view.step?.key)?.rules ?? {},
        special: procedure.steps.some(({ rules }) => rules['R-115']), pin: state.policy,
      },
      known: {
        incomes: incomes.map(incomeLine),
        expenditure: expenditure && expenditureLine(expenditure),
        safeguards: safeguards && safeguardLine(safeguards),
      },
      doubts: doubtsOf(state, { today, household: engine.household, dueOn: dueOnOf(state, engine), specialCare: procedure.steps.some(({ rules }) => rules['R-115']) }),
      late: view.clocks.filter((clock) => !clock.hard && clock.state === 'overdue' && clock.endedOn === null && clock.rule !== 'D-005'),
      returned: view.step ? returnedTo(view) : null,
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

/** The last return that leads to work now: who, when, which reasons; what the clerk's form marks. */
function returnedTo(view: Awaited<ReturnType<typeof caseView>>) {
  const last = [...view.events].reverse().find((event) => event.action === 'return')
  return last ? { at: last.at, by: last.actor.name, note: last.note } : null
}
