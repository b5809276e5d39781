import { labelOf } from '../../glossary'
import { contradictions, suggestCategory } from '../../income/category'
import { isWithin } from '../../income/per-capita'
import { hasNoLabour } from '../../household/facts'
import { spokenYuan } from '../../money/fen'
import type { RuleId, RuleSet } from '../../policy/rules'
import { assess, work } from '../assess'
import { eliminationConditions } from '../elimination-standard'
import type { Authorisation, CaseState, Exception } from '../state'
import { action, type Breach, type Check, type Guards, type StepModule } from '../step-module'
import { verificationForm, type Verification } from '../verification-form'

type VisitCheck = Check<Verification>

const identifying = ({ state }: VisitCheck) => state.kind === 'identification'

/** The rows of the standard that are not met, as breaches of the one rule. */
const unmet = (id: RuleId) => ({ data, state, step, cx }: VisitCheck): Breach[] =>
  state.kind !== 'elimination'
    ? []
    : eliminationConditions({ [id]: step.rules[id] } as RuleSet, { data, household: cx.household, policy: cx.policy.policy, today: cx.today })
        .filter(({ met }) => !met)
        .map(({ condition, value, path, fix, rule }) => ({
          message: rule === 'R-108' ? '整户无劳动力，暂不标注风险消除。' : `不符合「${condition}」：${value}。`,
          ...(path && { path }),
          fix: step.rules[id]!.severity === 'soft' ? `${fix}情况特殊的，写明例外理由。` : fix,
        }))

const guards: Guards<Verification> = {
  'R-044': ({ data }, { min, capacities }) => {
    const outside = data.visitors.filter(({ capacity }) => !capacities.includes(capacity))
    return [
      ...(data.visitors.length < min ? [{ path: 'visitors', message: `核实人员不足 ${min} 人。`, fix: data.visitors.length ? '补登另一名核实人员并签字。' : '登记核实人员并签字。' }] : []),
      ...outside.map(({ name, capacity }) => ({
        path: 'visitors', message: `${name}（${labelOf('visitorCapacity', capacity)}）不能作为核实人员。`, fix: `核实人员须为${capacities.map((known) => labelOf('visitorCapacity', known)).join('、')}。`,
      })),
    ]
  },
  'R-021': (check) => identifying(check) && check.data.risks.length === 0 && { path: 'risks', message: '没有登记返贫致贫风险，不能识别为监测对象。', fix: '登记至少一项风险；确无风险的，以「不予通过」办结。' },
  'R-011': (check) => {
    const { facts } = work(check.data, check.cx)
    return identifying(check) && facts.risks.length === 0 && isWithin(facts.perCapita, facts.policy.threshold.amount) &&
      { path: 'risks', message: '收入在监测范围内，但没有登记风险，不能仅凭收入纳入。', fix: '综合研判返贫致贫风险后登记。' }
  },
  'R-017': (check) => {
    if (!identifying(check)) return null
    const { facts } = work(check.data, check.cx)
    const category = check.data.category ?? suggestCategory(facts)
    if (category) return contradictions(category, facts).map((found) => ({ ...found, path: 'category' }))
    return isWithin(facts.perCapita, facts.policy.threshold.amount) ? null : contradictions('suddenHardship', facts).map((found) => ({ ...found, path: 'category' }))
  },
  'R-061': (check) => identifying(check) && !check.data.situation && { path: 'situation', message: '未选定重点关注的四类情形中的哪一类，请核对。' },
  'R-062': (check) => {
    const { data, cx } = check
    const { facts } = work(data, cx)
    const noGap = Object.values(data.safeguards).every(Boolean) && !facts.risks.some((risk) => risk === 'housing' || risk === 'drinkingWater')
    return identifying(check) && data.incomeStable === true && isWithin(facts.perCapita, facts.policy.threshold.amount) && noGap && !hasNoLabour(cx.household, data.visitedOn) &&
      { path: 'incomeStable', message: '收入低于监测线，但收入稳定、三保障和饮水没有风险，不属于四类情形。', fix: '核对四类情形；确需纳入的，写明例外理由。' }
  },
  'R-102': unmet('R-102'),
  'R-104': unmet('R-104'),
  'R-107': unmet('R-107'),
  'R-108': unmet('R-108'),
  'R-110': ({ data }) => [
    ...(data.signedByHousehold ? [] : [{ path: 'signedByHousehold', message: '监测对象未在表上签字。', fix: '请户主签字。' }]),
    ...(data.signedByVisitors ? [] : [{ path: 'signedByVisitors', message: '核实组成员未在表上签字。', fix: '请核实人员签字。' }]),
  ],
  'K-06': ({ data, cx, state }, { perHead, perHeadWarned }) => {
    const { people, perCapita, largestPerHead } = work(data, cx)
    return [
      ...(people === 0 ? [{ path: 'visitedOn', message: `${data.visitedOn} 该户没有家庭成员，无法计算人均纯收入。`, fix: '核对核实日期和家庭成员。' }] : []),
      ...(largestPerHead > perHead ? [{ path: 'income', message: `收入或支出人均超过 ${spokenYuan(perHead)} 元，请核对单位是否为元。`, fix: '按全家、按元填写。' }] : []),
      ...(state.kind === 'identification' && largestPerHead <= perHead && perCapita > perHeadWarned
        ? [{ path: 'income', message: `人均纯收入 ${spokenYuan(perCapita)} 元，超过 ${spokenYuan(perHeadWarned)} 元，请核对。`, severity: 'warn' as const }]
        : []),
    ]
  },
  'W-036': ({ data }) => data.assets.length > 0 && { path: 'assets', message: `负面清单命中：${data.assets.map((item) => labelOf('assetItem', item)).join('、')}，请在评议和审批时说明。` },
  'W-046': ({ data, step }) =>
    !step.rules['R-110'] && [
      ...(data.signedByHousehold ? [] : [{ path: 'signedByHousehold', message: '户主尚未签字，请补签。' }]),
      ...(data.signedByVisitors ? [] : [{ path: 'signedByVisitors', message: '核实人员尚未签字，请补签。' }]),
    ],
}

/** A new signature counts; a form without one takes back only what an earlier form of the same visit had said. */
function authorisationAfter(data: Verification, { authorisation }: CaseState): Authorisation | null {
  if (data.authorised === true) return authorisation ?? { on: data.visitedOn, by: 'householdVerification' }
  return data.authorised === false && authorisation?.by === 'householdVerification' ? null : authorisation
}

/** Between the floor of R-107 and the line an elimination goes on, shown among those with exceptions (K-09, C-024). */
function belowLine({ data, state, step, cx }: VisitCheck): Exception[] {
  const { perCapita, facts } = work(data, cx)
  if (state.kind !== 'elimination' || !step.rules['R-107'] || !isWithin(perCapita, facts.policy.threshold.amount)) return []
  return [{ step: step.key, rule: 'R-107', reason: `人均纯收入 ${spokenYuan(perCapita)} 元，未超过监测线 ${spokenYuan(facts.policy.threshold.amount)} 元` }]
}

/** 入户核实: income, expense, safeguards, risks; at elimination the standard. Everything later rests on it. */
export const householdVerification: StepModule = {
  kind: 'householdVerification',
  roles: ['villageCadre', 'townshipClerk'],
  actions: {
    submit: action({
      form: verificationForm,
      guards,
      findings: (check) => ({
        completes: true,
        assessment: assess(check.data, check.state, check.cx),
        authorisation: authorisationAfter(check.data, check.state),
        exceptions: belowLine(check),
      }),
      effects: ({ data, state, cx }, { assessment, authorisation }) => [
        { type: 'recordAssessment', assessment: assessment!, data },
        ...(state.kind === 'identification' && !authorisation && cx.policy.policy.application.mode === 'optional'
          ? [{ type: 'openGuidance' as const, note: '入户核实有风险，农户尚未签授权承诺，请入户指导。' }]
          : []),
      ],
      note: ({ risks }) => (risks.length ? risks.map(({ type }) => labelOf('riskType', type)).join('、') : ''),
    }),
  },
}
