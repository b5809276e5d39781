import { fieldLabel } from '../field-labels'
import { labelOf } from '../glossary'
import { hasNoLabour } from '../household/facts'
import { contradictions, nearestCategory, suggestCategory } from '../income/category'
import { incomeKinds, isWithin, rolledUp } from '../income/per-capita'
import { hasFallen } from '../income/decline'
import { fenOf, spokenYuan } from '../money/fen'
import { expenses, type Rule, type RuleId, type RuleSet } from '../policy/rules'
import { work, type Worked } from './assess'
import { eliminationConditions } from './elimination-standard'
import type { Breach, Check, Guards } from './step-module'
import type { Verification } from './verification-form'

type VisitCheck = Check<Verification>

const identifying = ({ state }: VisitCheck): boolean => state.kind === 'identification'

const withinLine = ({ facts }: Worked): boolean => isWithin(facts.perCapita, facts.policy.threshold)

const unsigned = ({ data }: VisitCheck, household: Breach, visitors: Breach): Breach[] => [
  ...(data.signedByHousehold ? [] : [{ path: 'signedByHousehold', ...household }]),
  ...(data.signedByVisitors ? [] : [{ path: 'signedByVisitors', ...visitors }]),
]

/** The conditions of the standard that are not met, as breaches of the one rule. */
const unmet = (id: RuleId) => ({ data, state, cx }: VisitCheck, rule: Rule): Breach[] => {
  if (state.kind !== 'elimination') return []
  const check = { data, household: cx.household, policy: cx.policy.policy, today: cx.today }
  const excusable = rule.severity === 'soft' ? '情况特殊的，写明例外理由。' : ''
  return eliminationConditions({ [id]: rule } as RuleSet, check)
    .filter(({ met }) => !met)
    .map(({ condition, value, path, fix, rule }) => ({
      message: rule === 'R-108' ? '整户无劳动力，暂不标注风险消除。' : `不符合「${condition}」：${value}。`,
      fix: `${fix}${excusable}`,
      ...(path && { path }),
    }))
}

/** What an 入户核实 is held against, by rule. */
export const verificationGuards: Guards<Verification> = {
  'R-044': ({ data }, { min, capacities }) => {
    const allowed = capacities.map((capacity) => labelOf('visitorCapacity', capacity)).join('、')
    const outside = data.visitors.filter(({ capacity }) => !capacities.includes(capacity))
    const few = data.visitors.length < min && {
      path: 'visitors', message: `核实人员不足 ${min} 人。`, fix: data.visitors.length ? '补登另一名核实人员并签字。' : '登记核实人员并签字。',
    }
    return [
      ...(few ? [few] : []),
      ...outside.map(({ name, capacity }) => ({
        path: 'visitors', message: `${name}（${labelOf('visitorCapacity', capacity)}）不能作为核实人员。`, fix: `核实人员须为${allowed}。`,
      })),
    ]
  },

  'R-008': (check) =>
    identifying(check) && check.cx.household.livingAlone === true && !check.cx.household.childrenRecorded && {
      message: '分户独居老人，还没有登记子女的家庭经济状况和履行赡养义务情况。', fix: '在一户一档登记后再作出结论。',
    },

  'R-021': (check) =>
    identifying(check) && check.data.risks.length === 0 && {
      path: 'risks', message: '没有登记返贫致贫风险，不能识别为监测对象。', fix: '登记至少一项风险；确无风险的，以「不予通过」办结。',
    },

  'R-011': (check) =>
    identifying(check) && check.data.risks.length === 0 && withinLine(work(check.data, check.cx)) && {
      path: 'risks', message: '收入在监测范围内，但没有登记风险，不能仅凭收入纳入。', fix: '综合研判返贫致贫风险后登记。',
    },

  // Without a category of a person's choice the suggestion is taken; where there is none above the line, the last
  // category of the policy that fits the type of household says what is missing.
  'R-017': (check) => {
    if (!identifying(check)) return null
    const worked = work(check.data, check.cx)
    const category = check.data.category ?? suggestCategory(worked.facts) ?? (withinLine(worked) ? null : nearestCategory(worked.facts))
    return category && contradictions(category, worked.facts).map((found) => ({ ...found, path: 'category' }))
  },

  'R-015': ({ data, state }, { causes }) => {
    const named = expenses.filter((kind) => data.rigidExpense[kind] > 0)
    const sudden = state.kind === 'identification' && data.severeHardship && !data.incomeDropped && named.length > 0
    return sudden && !named.some((kind) => causes.includes(kind)) && {
      path: 'rigidExpense', message: '登记的刚性支出不在方案列举的突发原因之内，请核对是否导致基本生活出现严重困难。',
    }
  },

  'R-038': (check, { permille }) => {
    const { data, cx } = check
    if (!identifying(check) || !data.previousPerCapita) return null
    const [before, now] = [fenOf(data.previousPerCapita), work(data, cx).perCapita]
    return hasFallen(before, now, permille) && { path: 'previousPerCapita', message: `人均纯收入由 ${spokenYuan(before)} 元降到 ${spokenYuan(now)} 元，下降 ${permille / 10}% 以上，属重点关注的低收入农户。` }
  },

  'R-039': (check, lines) => {
    const line = lines[check.cx.household.householdType]
    const medical = fenOf(check.data.rigidExpense.medical)
    return identifying(check) && medical > line && {
      path: 'rigidExpense.medical', message: `全家医疗自付 ${spokenYuan(medical)} 元，请核对有没有个人年度累计自付超过 ${spokenYuan(line)} 元。`,
    }
  },

  'R-061': (check) => identifying(check) && !check.data.situation && { path: 'situation', message: '未选定重点关注的四类情形中的哪一类，请核对。' },

  'R-062': (check) => {
    const { data, cx } = check
    const atRisk = Object.values(data.safeguards).includes(false) || data.risks.some(({ type }) => type === 'housing' || type === 'drinkingWater')
    if (!identifying(check) || !data.incomeStable || atRisk || hasNoLabour(cx.household, data.visitedOn)) return null
    return withinLine(work(data, cx)) && {
      path: 'incomeStable', message: '收入低于监测线，但收入稳定、三保障和饮水没有风险，不属于四类情形。', fix: '核对四类情形；确需纳入的，写明例外理由。',
    }
  },

  'R-102': unmet('R-102'),
  'R-103': unmet('R-103'),
  'R-104': unmet('R-104'),
  'R-107': unmet('R-107'),
  'R-108': unmet('R-108'),
  'R-112': unmet('R-112'),

  'R-110': (check) =>
    unsigned(check, { message: '监测对象未在表上签字。', fix: '请户主签字。' }, { message: '核实组成员未在表上签字。', fix: '请核实人员签字。' }),

  'K-06': ({ data, cx, state }, { perHead, perHeadWarned }) => {
    const { people, perCapita, largestPerHead } = work(data, cx)
    if (people === 0) return { path: 'visitedOn', message: `${data.visitedOn} 该户没有家庭成员，无法计算人均纯收入。`, fix: '核对核实日期和家庭成员。' }
    if (largestPerHead > perHead) return { path: 'income', message: `收入或支出人均超过 ${spokenYuan(perHead)} 元，请核对单位是否为元。`, fix: '按全家、按元填写。' }
    const lines = data.incomeLines ?? []
    const summed = rolledUp(data.income, lines)
    const apart = incomeKinds.filter((kind) => fenOf(summed[kind]) !== fenOf(data.income[kind]))
    if (apart.length > 0) return apart.map((kind) => ({ path: `income.${kind}`, message: `${fieldLabel(kind)} ${spokenYuan(fenOf(data.income[kind]))} 元，与明细合计 ${spokenYuan(fenOf(summed[kind]))} 元不一致。`, fix: '修改明细，或删去这一项的明细。' }))
    const high = state.kind === 'identification' && perCapita > perHeadWarned
    return high && { path: 'income', severity: 'warn', message: `人均纯收入 ${spokenYuan(perCapita)} 元，超过 ${spokenYuan(perHeadWarned)} 元，请核对。` }
  },

  'W-036': ({ data }) => {
    const items = data.assets.map((item) => labelOf('assetItem', item)).join('、')
    return items !== '' && { path: 'assets', message: `负面清单命中：${items}，请在评议和审批时说明。` }
  },

  // Where a rule demands the signatures there is nothing left to remind of.
  'W-046': (check) => !check.step.rules['R-110'] && unsigned(check, { message: '户主尚未签字，请补签。' }, { message: '核实人员尚未签字，请补签。' }),
}
