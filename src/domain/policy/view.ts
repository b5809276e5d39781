import { caseKinds, labelOf, type CaseKind, type Role } from '../glossary'
import type { PolicyId } from './variants'
import { yuanOf } from '../money/fen'
import { actorsOf } from '../case/steps'
import type { ResolvedPolicy } from './resolve'
import { ruleTitles } from './rule-titles'
import type { RuleId, RuleSet, Severity } from './rules'
import type { Policy, Procedure, Step } from './schema'

/** One step as the API shows it (GET /policies/{id}, GET /cases/{id}). */
export interface StepView {
  key: string
  kind: Step['kind']
  title: string
  actor: Role
  actors: readonly Role[]
  actorLabel: string
  minDays?: number
  dueDays?: number
  parallelFrom?: string
  /** Least number of visitors or of those present, and who must be among them. */
  groupSize?: number
  composition?: readonly string[]
  forms: readonly string[]
  clause: string
}

export interface RuleView {
  rule: string
  title: string
  severity: Severity
  parameters: Record<string, unknown>
  clause: string
}

/** A step with its actor and its days, which the rules and clocks of the procedure hold. */
export function stepView(step: Step, procedure: Pick<Procedure, 'clocks'>): StepView {
  const actors = actorsOf(step)
  const notice = step.rules['R-047']
  const deadline = procedure.clocks.find(({ until }) => until === step.key)
  return {
    key: step.key, kind: step.kind, title: step.title, actor: actors[0]!, actors, actorLabel: step.actor,
    ...(notice && { minDays: notice.days }),
    ...(deadline && { dueDays: deadline.days }),
    ...(step.parallelFrom && { parallelFrom: step.parallelFrom }),
    ...groupOf(step),
    forms: step.forms, clause: step.clause,
  }
}

function groupOf({ rules }: Step): Pick<StepView, 'groupSize' | 'composition'> {
  const visit = rules['R-044']
  if (visit) return { groupSize: visit.min, composition: visit.capacities.map((capacity) => labelOf('visitorCapacity', capacity)) }
  const review = rules['R-046']
  return review ? { groupSize: review.min, composition: review.each.map((capacity) => labelOf('attendeeCapacity', capacity)) } : {}
}

/** A line of GET /policies; amounts in yuan. */
export function policySummary(policy: Policy) {
  return {
    id: policy.id, version: policy.version, title: policy.title, source: policy.source, issuer: policy.issuer, year: policy.year,
    threshold: yuanOf(policy.threshold.amount), thresholdClause: policy.threshold.clause, incomePeriod: policy.incomePeriod,
  }
}

/** GET /policies/{id}: procedures step by step, and every rule with its severity, numbers and clause. */
export function policyView(policy: Policy) {
  return {
    ...policySummary(policy),
    procedures: Object.fromEntries(
      caseKinds.map((kind) => {
        const procedure = policy.procedures[kind]
        return [kind, procedure && procedure.steps.map((step) => stepView(step, procedure))]
      }),
    ) as Record<CaseKind, StepView[] | null>,
    rules: rulesOf(policy),
    categories: policy.categories, riskTypes: policy.riskTypes, keyGroups: policy.keyGroups, measures: policy.measures,
    comparisonItems: policy.comparisonItems, helper: policy.helper, application: policy.application, memberRule: policy.memberRule, coverage: policy.coverage,
    cadence: policy.cadence, countyParameters: policy.countyParameters,
  }
}

/** GET /regions/{code}/policy: the procedures in force and where each comes from. */
export function resolvedView({ pin, policy, procedures }: ResolvedPolicy) {
  return {
    policy: policySummary(policy),
    inherits: pin.inherits,
    procedures: Object.fromEntries(
      caseKinds.map((kind) => {
        const procedure = procedures[kind]
        return [kind, procedure && { from: procedure.from, clause: procedure.clause, steps: procedure.steps.map((step) => stepView(step, procedure)) }]
      }),
    ) as Record<CaseKind, { from: 'own' | PolicyId; clause: string; steps: StepView[] } | null>,
  }
}

/** All rules of a policy: its own, those of its steps, its clocks; each once per clause. */
export function rulesOf(policy: Policy): RuleView[] {
  const procedures = caseKinds.flatMap((kind) => policy.procedures[kind] ?? [])
  const sets: RuleSet[] = [policy.rules, ...procedures.flatMap(({ opening, steps }) => [opening, ...steps.map(({ rules }) => rules)])]
  const views = sets.flatMap(viewsOf)
  const clocks = [...policy.clocks, ...procedures.flatMap(({ clocks }) => clocks)].map(
    ({ rule, soft, clause, days, dayKind, from, until }): RuleView => ({
      rule, title: ruleTitles[rule], severity: soft ? 'soft' : 'block', parameters: { days, dayKind, from, until }, clause,
    }),
  )
  const line: RuleView = {
    rule: 'R-010', title: ruleTitles['R-010'], severity: 'block', clause: policy.threshold.clause,
    parameters: { threshold: yuanOf(policy.threshold.amount), referenceOnly: policy.threshold.referenceOnly, incomePeriod: policy.incomePeriod.mode },
  }
  const seen = new Set<string>()
  return [line, ...views, ...clocks]
    .filter((view) => !seen.has(JSON.stringify(view)) && seen.add(JSON.stringify(view)))
    .sort((a, b) => a.rule.localeCompare(b.rule))
}

const amounts = new Set(['floor', 'ordinary', 'outOfPoverty'])

/** Amounts of a rule are 分 inside; the API speaks yuan. */
const viewsOf = (set: RuleSet): RuleView[] =>
  Object.entries(set).map(([rule, { severity, clause, ...parameters }]) => ({
    rule, title: ruleTitles[rule as RuleId], severity, clause,
    parameters: Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, amounts.has(name) ? yuanOf(value as number) : value])),
  }))
