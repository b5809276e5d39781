import { labelOf, type Category, type HouseholdType, type RiskType } from '../glossary'
import { spokenYuan, type Fen } from '../money/fen'
import type { Policy } from '../policy/schema'
import type { Refusal } from '../refusal'
import { isWithin } from './per-capita'

/** The facts a category rests on; amounts in 分. */
export interface CategoryFacts {
  policy: Pick<Policy, 'categories' | 'threshold'>
  householdType: HouseholdType
  perCapita: Fen
  rigidExpense: Fen
  incomeDropped: boolean
  /** A person's judgement: 基本生活出现严重困难. */
  severeHardship: boolean
  risks: readonly RiskType[]
}

type Contradiction = Pick<Refusal, 'message' | 'fix'>

const within = ({ perCapita, policy }: CategoryFacts) => isWithin(perCapita, policy.threshold.amount)

/** Large rigid expense is money spent and, in a person's judgement, severe hardship by it. */
const isSudden = ({ rigidExpense, incomeDropped, severeHardship }: CategoryFacts) => severeHardship && (rigidExpense > 0 || incomeDropped)

/** The category the facts point to (K-07), null where they point to none. A person decides. */
export function suggestCategory(facts: CategoryFacts): Category | null {
  if (facts.risks.length === 0) return null
  if (!within(facts)) return isSudden(facts) ? 'suddenHardship' : null
  return facts.householdType === 'outOfPoverty' ? 'unstableOutOfPoverty' : 'marginal'
}

/** The facts in words, with figures, as shown beside the suggestion (interface.md §6.8). */
export function categoryReasons(facts: CategoryFacts): string[] {
  const { householdType, perCapita, policy, risks, rigidExpense, incomeDropped, severeHardship } = facts
  const line = policy.threshold.amount
  return [
    householdType === 'outOfPoverty' ? '脱贫户' : '一般农户，不是脱贫户',
    `人均纯收入 ${spokenYuan(perCapita)} 元，${perCapita === line ? '等于监测线，按范围内' : within(facts) ? '在监测范围内' : `高于监测线 ${spokenYuan(line)} 元`}`,
    risks.length ? `有返贫致贫风险：${risks.map((risk) => labelOf('riskType', risk)).join('、')}` : '没有登记返贫致贫风险',
    ...(rigidExpense > 0 ? [`刚性支出 ${spokenYuan(rigidExpense)} 元`] : []),
    ...(incomeDropped ? ['收入大幅缩减'] : []),
    ...(severeHardship ? ['基本生活出现严重困难'] : []),
  ]
}

/** Everything in the facts that speaks against a category (R-017). */
export function contradictions(category: Category, facts: CategoryFacts): Contradiction[] {
  const { policy, householdType, perCapita, rigidExpense, incomeDropped, severeHardship } = facts
  const label = labelOf('category', category)
  const income = `人均纯收入 ${spokenYuan(perCapita)} 元`
  if (!policy.categories.some((known) => known.category === category)) return [{ message: `本方案没有「${label}」这一类别。`, fix: `可选：${policy.categories.map((known) => labelOf('category', known.category)).join('、')}。` }]
  const found: (Contradiction | false)[] =
    category === 'suddenHardship'
      ? [
          within(facts) && { message: `${income}，在监测范围内，不能认定为${label}。`, fix: '核对收入，或按户类型改认其他类别。' },
          !severeHardship && { message: `未登记基本生活出现严重困难，不能认定为${label}。`, fix: '核实后登记「基本生活出现严重困难」。' },
          rigidExpense === 0 && !incomeDropped && { message: `未登记刚性支出，也未登记收入大幅缩减，不能认定为${label}。`, fix: '核实后登记刚性支出或收入大幅缩减。' },
        ]
      : [
          category === 'unstableOutOfPoverty' && householdType !== 'outOfPoverty' && { message: '一般农户不能认定为脱贫不稳定户。', fix: '核对户类型，或改认边缘易致贫户。' },
          category === 'marginal' && householdType !== 'ordinary' && { message: '脱贫户不能认定为边缘易致贫户。', fix: '核对户类型，或改认脱贫不稳定户。' },
          !within(facts) && { message: `${income}，高于监测线 ${spokenYuan(policy.threshold.amount)} 元，不能认定为${label}。`, fix: '核对收入；符合条件的，改认突发严重困难户。' },
        ]
  return found.filter((contradiction) => contradiction !== false)
}
