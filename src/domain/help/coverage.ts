import { developmentalMeasures, labelOf, type MeasureCategory, type RiskType, type Safeguard } from '../glossary'
import { isAble, membersOn, type HouseholdFacts } from '../household/facts'
import type { RuleSet } from '../policy/rules'
import type { Policy } from '../policy/schema'
import type { Refusal } from '../refusal'
import type { LocalDate } from '../time/local-date'
import type { EvaluationResult } from './evaluation-results'
import { answers, isArranged } from './measure-fit'

/** What a monitored household's help is weighed by. */
export interface CoverageContext {
  rules: RuleSet
  table: Policy['measures']
  household: Pick<HouseholdFacts, 'members' | 'risks' | 'measures' | 'plan' | 'subsistenceAllowance' | 'dispersedSupport'>
  /** Items of 三保障 and drinking water that the last check found unmet. */
  gaps: readonly Safeguard[]
  today: LocalDate
  /** Members without 医保, and children of school age (6 to 15). */
  people?: { uninsured: number; schoolAge: number }
  /** What the last evaluation of the help came to. */
  evaluated?: EvaluationResult | null
}

type Prompt = 'R-069' | 'R-076' | 'R-078' | 'R-079' | 'R-080' | 'R-081' | 'R-089' | 'R-090' | 'R-092'

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
  const warn = (id: Prompt, when: boolean, message: string, fix: string): Refusal[] =>
    rules[id] && when ? [{ rule: id, clause: rules[id].clause, message, fix }] : []
  const open = openRisks(context)
  const members = membersOn(household, today)
  const able = members.some(isAble)
  const onlyWeak = able && members.filter(isAble).every(({ labour }) => labour === 'weak')
  const unwilling = members.some((member) => isAble(member) && member.willingToWork === false)
  const has = (...kinds: readonly MeasureCategory[]) => arranged.some(({ category }) => kinds.includes(category))
  const allDone = arranged.length > 0 && arranged.every(({ status }) => status === 'delivered')
  const { uninsured = 0, schoolAge = 0 } = context.people ?? {}
  const safetyNet = household.subsistenceAllowance || household.dispersedSupport || arranged.some(({ category }) => category === 'socialSecurity')
  return [
    ...warn('R-069', !household.plan, '该户还没有帮扶计划。', '制定帮扶计划并申报措施。'),
    ...warn('R-076', open.length > 0, `${open.map((risk) => labelOf('riskType', risk)).join('、')}尚无措施。`, '逐项风险安排针对性措施。'),
    ...warn('R-078', !able && !safetyNet, '该户没有劳动力，还没有兜底保障措施。', '核对是否纳入低保、特困供养或残疾人两项补贴。'),
    ...warn('R-079', onlyWeak && !has(...developmentalMeasures), '该户只有弱劳动力或半劳动力，还没有开发式帮扶措施。', '创造条件探索落实开发式帮扶措施。'),
    ...warn('R-081', unwilling && !has('motivation'), '该户有劳动能力的成员缺少劳动意愿，还没有扶志扶智措施。', '安排扶志扶智措施，激发内生动力。'),
    ...warn('R-089', household.risks.includes('schooling') && schoolAge > 0 && !has('compulsoryEducation'), `因学户有学龄儿童 ${schoolAge} 人，还没有列入控辍保学。`, '列入控辍保学，身体原因不具备学习条件的写明。'),
    ...warn('R-090', allDone && context.evaluated === 'ineffective' && !has('socialHelp'), '各项措施都已落实，评估没有成效。', '提出救助帮扶基金或社会帮扶的建议。'),
    ...warn('R-092', uninsured > 0, `有 ${uninsured} 名成员没有参加基本医疗保险。`, '落实参保等健康帮扶措施。'),
    ...gaps.flatMap((gap) =>
      warn('R-080', !!mending[gap] && !arranged.some(({ category }) => mending[gap]!.includes(category)), `${labelOf('safeguard', gap)}未达标，尚无对应措施。`, '统筹资源，尽快解决。')),
  ]
}

/** a 脱贫户 that is no object of monitoring is looked at too, where the text says so: a plan by its labour and its needs. */
export function helpOfOutOfPoverty({ rules, household }: Pick<CoverageContext, 'rules' | 'household'>): Refusal[] {
  const rule = rules['R-083']
  if (!rule || household.plan || household.measures.some(isArranged)) return []
  return [{ rule: 'R-083', clause: rule.clause, message: '该脱贫户还没有帮扶计划和措施。', fix: '按劳动能力和发展需求核对，因户制定帮扶计划。' }]
}
