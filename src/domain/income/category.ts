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

const within = ({ perCapita, policy }: CategoryFacts) => isWithin(perCapita, policy.threshold)

/** Large rigid expense is money spent and, in a person's judgement, severe hardship by it. */
const isSudden = ({ rigidExpense, incomeDropped, severeHardship }: CategoryFacts) => severeHardship && (rigidExpense > 0 || incomeDropped)

/** The category the facts point to (K-07, R-012): the first of the policy that nothing speaks against. Null where there is none. A person decides. */
export function suggestCategory(facts: CategoryFacts): Category | null {
  if (facts.risks.length === 0) return null
  return facts.policy.categories.find(({ category }) => contradictions(category, facts).length === 0)?.category ?? null
}

/** Whose category it is; one for every household is not listed. */
const typeOf: Readonly<Partial<Record<Category, HouseholdType>>> = { unstableOutOfPoverty: 'outOfPoverty', marginal: 'ordinary', monitoredOutOfPoverty: 'outOfPoverty', edge: 'ordinary' }

/** The type of household that a category is of; null where it is open to both. */
export const typeOfCategory = (category: Category): HouseholdType | null => typeOf[category] ?? null

/** The last category of the policy that is open to this type of household: its contradictions say what is missing where nothing is suggested. */
export const nearestCategory = ({ policy, householdType }: CategoryFacts): Category =>
  policy.categories.findLast(({ category }) => (typeOf[category] ?? householdType) === householdType)!.category

/** The facts in words, with figures, as shown beside the suggestion (interface.md §6.8). */
export function categoryReasons(facts: CategoryFacts): string[] {
  const { householdType, perCapita, policy, risks, rigidExpense, incomeDropped, severeHardship } = facts
  const line = policy.threshold.amount
  return [
    householdType === 'outOfPoverty' ? '脱贫户' : '一般农户，不是脱贫户',
    `人均纯收入 ${spokenYuan(perCapita)} 元，${perCapita === line ? `等于监测线，按范围${policy.threshold.boundary === 'within' ? '内' : '外'}` : within(facts) ? '在监测范围内' : `高于监测线 ${spokenYuan(line)} 元`}`,
    risks.length ? `有返贫致贫风险：${risks.map((risk) => labelOf('riskType', risk)).join('、')}` : '没有登记返贫致贫风险',
    ...(rigidExpense > 0 ? [`刚性支出 ${spokenYuan(rigidExpense)} 元`] : []),
    ...(incomeDropped ? ['收入大幅缩减'] : []),
    ...(severeHardship ? ['基本生活出现严重困难'] : []),
  ]
}

/** Everything in the facts that speaks against a category (R-017). */
export function contradictions(category: Category, facts: CategoryFacts): Contradiction[] {
  const known = facts.policy.categories.map((listed) => listed.category)
  if (known.includes(category)) return against[category](facts, labelOf('category', category)).filter((found) => found !== false)
  return [{ message: `本方案没有「${labelOf('category', category)}」这一类别。`, fix: `可选：${known.map((listed) => labelOf('category', listed)).join('、')}。` }]
}

/** What each category rests on (R-013, R-014, R-015, R-016). */
const against: Readonly<Record<Category, (facts: CategoryFacts, label: string) => (Contradiction | false)[]>> = {
  unstableOutOfPoverty: (facts, label) => [
    wrongType('unstableOutOfPoverty', 'marginal', facts),
    aboveLine(facts, label),
  ],
  marginal: (facts, label) => [
    wrongType('marginal', 'unstableOutOfPoverty', facts),
    aboveLine(facts, label),
  ],
  suddenHardship: (facts, label) => [
    within(facts) && { message: `人均纯收入 ${spokenYuan(facts.perCapita)} 元，在监测范围内，不能认定为${label}。`, fix: '核对收入，或按户类型改认其他类别。' },
    !facts.severeHardship && { message: `未登记基本生活出现严重困难，不能认定为${label}。`, fix: '核实后登记「基本生活出现严重困难」。' },
    facts.rigidExpense === 0 && !facts.incomeDropped && { message: `未登记刚性支出，也未登记收入大幅缩减，不能认定为${label}。`, fix: '核实后登记刚性支出或收入大幅缩减。' },
  ],
  // 「以及因疫情或其他原因收入骤减或支出骤增的已脱贫户」: the second branch has no limit of income.
  monitoredOutOfPoverty: (facts, label) => [
    wrongType('monitoredOutOfPoverty', 'edge', facts),
    !within(facts) && !facts.incomeDropped && !isSudden(facts) && {
      message: `${aboveBy(facts)}，未登记收入骤减或支出骤增，不能认定为${label}。`, fix: '核对收入；收入骤减或支出骤增的，核实后登记。',
    },
  ],
  edge: (facts, label) => [
    wrongType('edge', 'monitoredOutOfPoverty', facts),
    !within(facts) && { message: `${aboveBy(facts)}，不能认定为${label}。`, fix: '核对收入；不符合条件的，以「不予通过」办结。' },
  ],
}

const wrongType = (category: Category, instead: Category, { householdType }: CategoryFacts): Contradiction | false =>
  typeOf[category] !== householdType && {
    message: `${labelOf('householdType', householdType)}不能认定为${labelOf('category', category)}。`, fix: `核对户类型，或改认${labelOf('category', instead)}。`,
  }

const aboveBy = ({ perCapita, policy }: CategoryFacts): string => `人均纯收入 ${spokenYuan(perCapita)} 元，${perCapita === policy.threshold.amount ? '等于' : '高于'}监测线 ${spokenYuan(policy.threshold.amount)} 元`

const aboveLine = (facts: CategoryFacts, label: string): Contradiction | false =>
  !within(facts) && { message: `${aboveBy(facts)}，不能认定为${label}。`, fix: '核对收入；符合条件的，改认突发严重困难户。' }
