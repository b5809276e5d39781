import { labelOf, safeguards } from '../glossary'
import { hasNoLabour, membersOn, type HouseholdFacts } from '../household/facts'
import { netIncomeOf, perCapitaOf } from '../income/per-capita'
import { spokenYuan } from '../money/fen'
import type { Policy } from '../policy/schema'
import type { RuleId, RuleSet, Severity } from '../policy/rules'
import { addMonths, spokenDate, type LocalDate } from '../time/local-date'
import type { Verification } from './verification-form'

/** One condition of the standard of elimination. `met` is null while the form does not say yet. */
export interface Condition {
  condition: string
  value: string
  source: string
  met: boolean | null
  rule: RuleId
  clause: string
  severity: Severity
  fix: string
  path?: string
}

/** What the standard is held against; the form may be half filled. */
export interface EliminationCheck {
  data: Partial<Verification>
  household: HouseholdFacts
  policy: Pick<Policy, 'threshold'>
  today: LocalDate
}

type Row = Omit<Condition, 'rule' | 'clause' | 'severity'>
type Standard = { readonly [R in RuleId]?: (check: EliminationCheck, rule: NonNullable<RuleSet[R]>) => readonly Row[] }

const FORM = '入户核查'
const said = (answer: boolean | undefined) => (answer === undefined ? '待填' : answer ? '是' : '否')
const known = <T>(value: T | undefined, test: (value: T) => boolean): boolean | null => (value === undefined ? null : test(value))

function perCapita({ data, household }: EliminationCheck): number | undefined {
  if (!data.income || !data.visitedOn) return undefined
  return perCapitaOf(netIncomeOf(data.income), Math.max(membersOn(household, data.visitedOn).length, 1))
}

const safeguardsHeld = ({ data }: EliminationCheck): Row => {
  const missing = data.safeguards && safeguards.filter((item) => !data.safeguards![item]).map((item) => labelOf('safeguard', item))
  return {
    condition: '“两不愁三保障”及饮水安全持续巩固', source: FORM, path: 'safeguards',
    value: missing ? (missing.length ? `${missing.join('、')}未达标` : '6 项全部达标') : '待填', met: known(missing, (items) => items.length === 0),
    fix: '先解决未达标的项目，再办理风险消除。',
  }
}

const riskGone = ({ data }: EliminationCheck): Row => ({
  condition: '返贫致贫风险稳定消除或自然消除', source: FORM, path: 'risks',
  value: data.naturallyGone ? '自然消除' : data.risks ? (data.risks.length ? `仍有${data.risks.map(({ type }) => labelOf('riskType', type)).join('、')}` : '已稳定消除') : '待填',
  met: data.naturallyGone ? true : known(data.risks, (risks) => risks.length === 0),
  fix: '继续帮扶，风险稳定消除后再办理；自然消除的，勾选「风险自然消除」。',
})

const incomeStable = ({ data, today }: EliminationCheck): Row => ({
  condition: '收入持续稳定', source: FORM, path: 'incomeStable',
  value: data.incomeStable === false ? '不稳定' : data.stableSince ? `${spokenDate(data.stableSince, today)}起稳定` : '待填',
  met: data.incomeStable === false ? false : known(data.stableSince, () => true),
  fix: '促进稳定增收，收入稳定后再办理。',
})

/** The standards of elimination, by rule. A policy lists those that hold under it, with its numbers. */
const standard: Standard = {
  'R-102': (check) => [
    { condition: '针对性帮扶措施有效落实', value: said(check.data.measuresEffective), source: FORM, met: check.data.measuresEffective ?? null, fix: '落实帮扶措施后再办理。', path: 'measuresEffective' },
    safeguardsHeld(check),
    incomeStable(check),
    { condition: '大额刚性支出稳定解决', value: said(check.data.rigidExpenseSettled), source: FORM, met: check.data.rigidExpenseSettled ?? null, fix: '刚性支出解决后再办理。', path: 'rigidExpenseSettled' },
    riskGone(check),
  ],
  // 「…，或返贫致贫风险自然消失的」: natural disappearance stands for the whole list (C-027).
  'R-104': (check, { months }) => {
    const { data, policy, today } = check
    const income = perCapita(check)
    const line = `${spokenYuan(policy.threshold.amount)} 元`
    const rows: Row[] = [
      { condition: `人均纯收入超过当年监测范围 ${line}`, value: income === undefined ? '待填' : `${spokenYuan(income)} 元`, source: FORM, met: known(income, (value) => value > policy.threshold.amount), fix: '继续落实增收措施。', path: 'income' },
      {
        condition: `收入稳定超过监测范围持续 ${months} 个月以上`, value: data.stableSince ? `${spokenDate(data.stableSince, today)}起` : '待填', source: FORM, path: 'stableSince',
        met: data.incomeStable === false ? false : known(data.stableSince, (since) => addMonths(since, months) <= today),
        fix: data.stableSince ? `${spokenDate(addMonths(data.stableSince, months), today)}起满 ${months} 个月。` : '填写收入稳定起始日。',
      },
      safeguardsHeld(check),
      riskGone(check),
    ]
    return data.naturallyGone ? rows.map((row) => ({ ...row, met: true })) : rows
  },
  'R-106': ({ household, today }, { months }) => {
    const since = household.previousIdentification?.decidedOn ?? household.monitoredSince
    const due = since && addMonths(since, months)
    return [{
      condition: `监测时间不低于 ${months} 个月`, value: since ? `${spokenDate(since, today)}纳入` : '未登记纳入日期', source: '识别案件', met: !!due && due <= today,
      fix: due ? `${spokenDate(due, today)}起可以办理。` : '先补登纳入日期。',
    }]
  },
  'R-107': (check, { floor }) => {
    const income = perCapita(check)
    return [{ condition: `年人均纯收入不低于 ${spokenYuan(floor)} 元`, value: income === undefined ? '待填' : `${spokenYuan(income)} 元`, source: FORM, met: known(income, (value) => value >= floor), fix: '继续落实增收措施。', path: 'income' }]
  },
  'R-108': ({ household, today }) => {
    const none = hasNoLabour(household, today)
    return [{ condition: '不是整户无劳动力', value: none ? '整户无劳动力' : '有劳动力', source: '家庭成员', met: !none, fix: '落实社会保障措施，继续监测帮扶。' }]
  },
}

/** Every condition of elimination as a row, in the order of the rules given. The same rows show the pre-check and refuse the submit. */
export function eliminationConditions(rules: RuleSet, check: EliminationCheck): Condition[] {
  return (Object.keys(rules) as RuleId[]).flatMap((id) => {
    const rule = rules[id]!
    const rows = standard[id] as ((check: EliminationCheck, rule: unknown) => readonly Row[]) | undefined
    return rows?.(check, rule).map((row) => ({ ...row, rule: id, clause: rule.clause, severity: rule.severity })) ?? []
  })
}
