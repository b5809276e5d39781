import type { ProblemStatus } from '../glossary'
import type { RuleSet } from '../policy/rules'
import { COUNTY_RULE, type Refusal } from '../refusal'
import type { LocalDate } from '../time/local-date'

/** What decides where a problem stands. */
export interface ProblemFacts {
  foundOn: LocalDate
  responsible: string | null
  dueOn: LocalDate | null
  fixedOn: LocalDate | null
  closedOn: LocalDate | null
}

/** 登记 → 明确责任与时限 → 整改 → 逐项核实 → 销号. */
export function statusOf({ responsible, dueOn, fixedOn, closedOn }: ProblemFacts): ProblemStatus {
  if (closedOn) return 'closed'
  if (fixedOn) return 'fixed'
  return responsible && dueOn ? 'assigned' : 'registered'
}

/** Past its date and not mended. Days, 0 where it is not late or has no date. */
export function daysLate({ dueOn, fixedOn, closedOn }: ProblemFacts, today: LocalDate): number {
  if (!dueOn || fixedOn || closedOn || dueOn >= today) return 0
  return Math.round((Date.parse(today) - Date.parse(dueOn)) / 86_400_000)
}

/** Why it cannot be written like this: R-130 where the policy asks for responsibility and date at once, and days in their order. */
export function problemFaults(problem: ProblemFacts, rules: RuleSet): Refusal[] {
  const { foundOn, responsible, dueOn, fixedOn } = problem
  const rule = rules['R-130']
  const asked = rule ? { rule: 'R-130', clause: rule.clause } : null
  return [
    ...(asked && !responsible ? [{ ...asked, path: 'responsible', message: '问题台账要明确整改责任。', fix: '填写整改责任单位或责任人。' }] : []),
    ...(asked && !dueOn ? [{ ...asked, path: 'dueOn', message: '问题台账要明确整改时限。', fix: '填写整改时限。' }] : []),
    ...(dueOn && dueOn < foundOn ? [{ clause: COUNTY_RULE, path: 'dueOn', message: '整改时限早于发现日期。', fix: '核对日期。' }] : []),
    ...(fixedOn && fixedOn < foundOn ? [{ clause: COUNTY_RULE, path: 'fixedOn', message: '整改完成日期早于发现日期。', fix: '核对日期。' }] : []),
  ]
}

/** Why it cannot be closed: only what is mended, and verified item by item by somebody else than who mended it. */
export function closingFaults({ foundOn, fixedOn, responsible }: ProblemFacts, closing: { on: LocalDate; verifiedBy: string; finding: string | null }, rules: RuleSet): Refusal[] {
  const cite = { rule: 'R-131', clause: rules['R-131']?.clause ?? COUNTY_RULE }
  if (!fixedOn) return [{ ...cite, path: 'on', message: '这一问题还没有登记整改完成，不能销号。', fix: '先登记整改措施和完成日期。' }]
  return [
    ...(closing.on < fixedOn ? [{ ...cite, path: 'on', message: `核实日期早于整改完成日期 ${fixedOn}。`, fix: '核对日期。' }] : []),
    ...(closing.verifiedBy === responsible ? [{ ...cite, path: 'verifiedBy', message: `${closing.verifiedBy} 是整改责任人，不能自己核实销号。`, fix: '由其他人员逐项核实。' }] : []),
    ...(rules['R-131'] && !closing.finding ? [{ ...cite, path: 'finding', message: '逐项核实的结果没有填写。', fix: '写明逐项核实的情况。' }] : []),
    ...(closing.on < foundOn ? [{ ...cite, path: 'on', message: '核实日期早于发现日期。', fix: '核对日期。' }] : []),
  ]
}
