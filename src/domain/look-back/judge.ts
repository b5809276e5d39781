import { labelOf, safeguards as items, type RiskType, type Safeguard } from '../glossary'
import type { RuleSet } from '../policy/rules'
import { COUNTY_RULE, type Refusal } from '../refusal'

/** What may come of looking back at an elimination: it stands, it was wrong or unstable, or the household needs a new identification. */
export const lookBackOutcomes = ['keep', 'rollback', 'reidentify'] as const
export type LookBackOutcome = (typeof lookBackOutcomes)[number]

const labels: Record<LookBackOutcome, string> = { keep: '保持风险消除', rollback: '应当回退', reidentify: '应当重新识别' }

export const outcomeLabel = (outcome: LookBackOutcome): string => labels[outcome]

/** What was found at the household. */
export interface LookBackFindings {
  incomeStable: boolean
  /** Whole months for which the income has been stable, where they were asked. */
  stableMonths?: number | undefined
  safeguards: Readonly<Record<Safeguard, boolean>>
  /** The risks of the identification are gone, steadily or naturally. */
  risksGone: boolean
  newRisks: readonly RiskType[]
  /** Nobody of the household can work. */
  noLabour: boolean
  /** 综合研判意见, where the policy leaves the decision to a study. */
  studied?: string | undefined
}

export interface LookBackJudgement {
  suggested: LookBackOutcome
  /** Why each outcome is not the right one; empty: it may be chosen. */
  against: Record<LookBackOutcome, Refusal[]>
}

/** The three outcomes weighed by the policy (R-105, R-120 to R-123): a new risk is identified anew, never rolled back. */
export function judgeLookBack(rules: RuleSet, found: LookBackFindings): LookBackJudgement {
  const unstable = unstableBecause(rules, found)
  const labour = noLabourBecause(rules, found)
  const risks = found.newRisks.map((risk) => labelOf('riskType', risk)).join('、')
  const anew: Refusal = { ...cite(rules, 'R-123'), path: 'outcome', message: `风险消除后又出现${risks}，应当按识别程序重新识别，不是回退。`, fix: '选择「应当重新识别」，再发起识别。' }
  const nothing: Refusal = { rule: 'K-11', clause: COUNTY_RULE, path: 'outcome', message: '收入、保障和风险都稳定，没有可回退的情形。', fix: '核对各项情况，或选择「保持风险消除」。' }
  const noNew: Refusal = { ...cite(rules, 'R-123'), path: 'newRisks', message: '没有登记新的返贫致贫风险，不能选择重新识别。', fix: '登记新出现的风险。' }
  const wrong = [...unstable, ...labour.block]
  return {
    suggested: wrong.length > 0 ? 'rollback' : found.newRisks.length > 0 ? 'reidentify' : 'keep',
    against: {
      keep: [...wrong, ...labour.study, ...(found.newRisks.length > 0 ? [anew] : [])],
      rollback: wrong.length > 0 || found.noLabour ? [] : [found.newRisks.length > 0 ? anew : nothing],
      reidentify: found.newRisks.length > 0 ? [] : [noNew],
    },
  }
}

function unstableBecause(rules: RuleSet, { incomeStable, stableMonths, safeguards, risksGone }: LookBackFindings): Refusal[] {
  const months = rules['R-120']?.months ?? 0
  const missing = items.filter((item) => !safeguards[item]).map((item) => labelOf('safeguard', item))
  const because = (path: string, when: boolean, message: string): Refusal[] => (when ? [{ ...cite(rules, rules['R-121'] ? 'R-121' : 'R-122'), path, message, fix: '风险消除不稳定的，选择「应当回退」。' }] : [])
  return [
    ...because('incomeStable', !incomeStable, '家庭收入不稳定。'),
    ...because('stableMonths', incomeStable && months > 0 && (stableMonths ?? 0) < months, `收入稳定应当不少于 ${months} 个月，${stableMonths === undefined ? '没有登记' : `现为 ${stableMonths} 个月`}。`),
    ...because('safeguards', missing.length > 0, `${missing.join('、')}未持续巩固。`),
    ...because('risksGone', !risksGone, '识别时的返贫致贫风险没有稳定消除。'),
  ]
}

/** 整户无劳动力 among the eliminated: rolled back, or decided after a study, as the policy says (R-121). */
function noLabourBecause(rules: RuleSet, { noLabour, studied }: LookBackFindings): { block: Refusal[]; study: Refusal[] } {
  const rule = rules['R-121']
  if (!rule || !noLabour) return { block: [], study: [] }
  const said = { rule: 'R-121', clause: rule.clause }
  if (rule.noLabour === 'rollback') return { block: [{ ...said, path: 'outcome', message: '整户无劳动力，应当回退。', fix: '选择「应当回退」。' }], study: [] }
  return { block: [], study: studied ? [] : [{ ...said, path: 'studied', message: '整户无劳动力，经综合研判后确定是否回退。', fix: '写明综合研判意见。' }] }
}

function cite(rules: RuleSet, rule: 'R-121' | 'R-122' | 'R-123'): Pick<Refusal, 'rule' | 'clause'> {
  return { rule, clause: rules[rule]?.clause ?? COUNTY_RULE }
}
