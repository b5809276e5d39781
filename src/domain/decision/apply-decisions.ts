import { caseKinds } from '../glossary'
import { ownRules, type Rule, type RuleSet } from '../policy/rules'
import type { Clock, Policy, Procedure } from '../policy/schema'
import { COUNTY_RULE } from '../refusal'
import { warnedPerHead, type Decisions } from './decision-keys'

/**
 * A policy with what the county decided put in its place, the text's own numbers untouched. Without a decision it is the
 * policy itself.
 */
export function withDecisions(policy: Policy, decisions: Decisions | undefined): Policy {
  if (!decisions) return policy
  const { lineBoundary, memberRule } = decisions
  return {
    ...policy,
    threshold: { ...policy.threshold, ...(lineBoundary && { boundary: lineBoundary as Policy['threshold']['boundary'] }) },
    memberRule: memberRule === 'coResident' && policy.memberRule.rule === 'registerOrCounty' ? { rule: 'coResident', clause: COUNTY_RULE } : policy.memberRule,
    clocks: policy.clocks.map((clock) => clockWith(clock, decisions)),
    countyParameters: parametersWith(policy.countyParameters, decisions),
    rules: { ...policy.rules, 'K-06': { ...ownRules['K-06']!, perHeadWarned: warnedPerHead(decisions) } },
    procedures: Object.fromEntries(caseKinds.map((kind) => [kind, policy.procedures[kind] && procedureWith(policy.procedures[kind], decisions)])) as Policy['procedures'],
  }
}

/** Days of notices and deadlines counted as the county decided (K-01); how many they are stays the text's. */
function procedureWith(procedure: Procedure, decisions: Decisions): Procedure {
  return {
    ...procedure,
    clocks: procedure.clocks.map((clock) => clockWith(clock, decisions)),
    steps: procedure.steps.map((step) => (step.rules['R-047'] ? { ...step, rules: noticeWith(step.rules, step.rules['R-047'], decisions) } : step)),
  }
}

const clockWith = (clock: Clock, { deadlineDayKind }: Decisions): Clock => ({ ...clock, ...(deadlineDayKind && { dayKind: deadlineDayKind as Clock['dayKind'] }) })

const noticeWith = (rules: RuleSet, notice: Rule<'R-047'>, { noticeDayKind, noticeCountsPostingDay }: Decisions): RuleSet => ({
  ...rules,
  'R-047': {
    ...notice,
    ...(noticeDayKind && { dayKind: noticeDayKind as Rule<'R-047'>['dayKind'] }),
    ...(noticeCountsPostingDay && { countsPostingDay: noticeCountsPostingDay === 'yes' }),
  },
})

/** The county's number where the text has none; a number of the text is never replaced. */
const parametersWith = (parameters: Policy['countyParameters'], decisions: Decisions): Policy['countyParameters'] =>
  Object.fromEntries(Object.entries(parameters).map(([key, parameter]) => {
    const decided = decisions[key as keyof Decisions]
    return [key, parameter.clause === COUNTY_RULE && typeof decided === 'number' ? { ...parameter, value: decided } : parameter]
  }))
