import { developmentalMeasures, labelOf, type MeasureCategory, type RiskType, type Safeguard } from '../glossary'
import { isAble, membersOn, type HouseholdFacts } from '../household/facts'
import type { RuleSet } from '../policy/rules'
import type { Policy } from '../policy/schema'
import type { Refusal } from '../refusal'
import type { LocalDate } from '../time/local-date'
import { answers, isArranged } from './measure-fit'

/** What a monitored household's help is weighed by. */
export interface CoverageContext {
  rules: RuleSet
  table: Policy['measures']
  household: Pick<HouseholdFacts, 'members' | 'risks' | 'measures' | 'plan' | 'subsistenceAllowance' | 'dispersedSupport'>
  /** Items of 三保障 and drinking water that the last check found unmet. */
  gaps: readonly Safeguard[]
  today: LocalDate
}

/** The kinds of help that mend a gap of 三保障 and drinking water. */
const mending: Partial<Record<Safeguard, readonly MeasureCategory[]>> = {
  education: ['education', 'compulsoryEducation'], medical: ['health', 'socialSecurity'], housing: ['housing', 'relocation'], water: ['drinkingWater', 'infrastructure'],
}

/** Risks that no arranged measure aims at, or only with a kind of help that does not answer them. */
export function openRisks({ table, household }: Pick<CoverageContext, 'table' | 'household'>): RiskType[] {
  const arranged = household.measures.filter(isArranged)
  return household.risks.filter((risk) => !arranged.some(({ category, targetRisk }) => targetRisk === risk && answers(table, category, risk)))
}

/** What a monitored household still lacks; prompts to check, never refusals. */
export function coverageOf(context: CoverageContext): Refusal[] {
  const { rules, household, gaps, today } = context
  const arranged = household.measures.filter(isArranged)
  const warn = (id: 'R-069' | 'R-076' | 'R-078' | 'R-079' | 'R-080', when: boolean, message: string, fix: string): Refusal[] =>
    rules[id] && when ? [{ rule: id, clause: rules[id].clause, message, fix }] : []
  const open = openRisks(context)
  const able = membersOn(household, today).filter(isAble)
  const onlyWeak = able.length > 0 && able.every(({ labour }) => labour === 'weak')
  const developing = arranged.some(({ category }) => developmentalMeasures.includes(category))
  const safetyNet = household.subsistenceAllowance || household.dispersedSupport || arranged.some(({ category }) => category === 'socialSecurity')
  return [
    ...warn('R-069', !household.plan, '该户还没有帮扶计划。', '制定帮扶计划并申报措施。'),
    ...warn('R-076', open.length > 0, `${open.map((risk) => labelOf('riskType', risk)).join('、')}尚无措施。`, '逐项风险安排针对性措施。'),
    ...warn('R-078', able.length === 0 && !safetyNet, '该户没有劳动力，还没有兜底保障措施。', '核对是否纳入低保、特困供养或残疾人两项补贴。'),
    ...warn('R-079', onlyWeak && !developing, '该户只有弱劳动力或半劳动力，还没有开发式帮扶措施。', '创造条件探索落实开发式帮扶措施。'),
    ...gaps.flatMap((gap) =>
      warn('R-080', !!mending[gap] && !arranged.some(({ category }) => mending[gap]!.includes(category)), `${labelOf('safeguard', gap)}未达标，尚无对应措施。`, '统筹资源，尽快解决。')),
  ]
}
