import 'server-only'
import { ageOn } from '@/domain/member/age'
import { riskMatrix } from '@/domain/help/matrix'
import type { EvaluationResult } from '@/domain/help/evaluation-results'
import type { RiskType } from '@/domain/glossary'
import { evaluationView } from '@/server/evaluation/evaluation-view'
import { flagView } from '@/server/flag/flag-view'
import type { Db, Tx } from '@/server/kernel/db'
import { localDate } from '@/server/kernel/clock'
import { findPolicyInForce } from '@/server/policy/policy-in-force'
import { measureView } from './measure-view'

const MOST = 12 // three years of quarters

/** What the tab 帮扶 shows beside plan and helper: measures against risks, both flags, the evaluations; newest first. */
export async function helpRecordOf(db: Db, { county, id: householdId, villageCode }: { county: string; id: string; villageCode: string }, today: string) {
  const where = { county, householdId }
  const [policy, risks, measures, flags, evaluations] = await Promise.all([
    findPolicyInForce(db, villageCode, today),
    db.householdRisk.findMany({ where: { ...where, settledOn: null }, orderBy: { id: 'asc' }, select: { type: true } }),
    db.helpMeasure.findMany({ where, orderBy: { id: 'asc' } }),
    db.householdFlag.findMany({ where, orderBy: [{ villageOn: 'desc' }, { id: 'desc' }] }),
    db.helpEvaluation.findMany({ where: { ...where, supersededAt: null }, orderBy: { quarter: 'desc' }, take: MOST }),
  ])
  const rules = policy?.policy.rules ?? {}
  return {
    matrix: riskMatrix(risks.map(({ type }) => type as RiskType), measures.map(measureView), policy?.policy.measures ?? []),
    singleKind: rules['R-075'] !== undefined, flags: flags.map(flagView), evaluations: evaluations.map(evaluationView),
  }
}

export type HelpRecord = Awaited<ReturnType<typeof helpRecordOf>>

/** What the prompts on help want to know of the people and of the last evaluation. */
export async function helpFactsOf(db: Db | Tx, { county, id: householdId }: { county: string; id: string }, today: string) {
  const [members, last] = await Promise.all([
    db.member.findMany({ where: { county, householdId, leftOn: null }, select: { birth: true, medicalInsurance: true } }),
    db.helpEvaluation.findFirst({ where: { county, householdId, supersededAt: null }, orderBy: { quarter: 'desc' }, select: { result: true } }),
  ])
  const ages = members.map(({ birth }) => ageOn(localDate(birth), today))
  return {
    people: { uninsured: members.filter(({ medicalInsurance }) => !medicalInsurance).length, schoolAge: ages.filter((age) => age >= 6 && age <= 15).length },
    evaluated: (last?.result ?? null) as EvaluationResult | null,
  }
}
