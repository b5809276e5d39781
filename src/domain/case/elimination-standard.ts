import { labelOf, safeguards } from '../glossary'
import { countedOn, isHeldBack, type HouseholdFacts } from '../household/facts'
import { netIncomeOf, perCapitaOf } from '../income/per-capita'
import { spokenYuan, type Fen } from '../money/fen'
import type { Policy, Procedure } from '../policy/schema'
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
  policy: Pick<Policy, 'threshold' | 'memberRule'>
  today: LocalDate
}

type Row = Omit<Condition, 'rule' | 'clause' | 'severity'>
type Standard = { readonly [R in RuleId]?: (check: EliminationCheck, rule: NonNullable<RuleSet[R]>) => readonly Row[] }

const OPEN = '待填'

/** A row of the visit's form. */
const asked = (path: keyof Verification, row: Omit<Row, 'source' | 'path'>): Row => ({ ...row, path, source: '入户核查' })

/** A question of the form that is answered yes or no. */
const yesOrNo = (path: keyof Verification, condition: string, answer: boolean | undefined, fix: string): Row =>
  asked(path, { condition, value: answer === undefined ? OPEN : answer ? '是' : '否', met: answer ?? null, fix })

function perCapita({ data, household, policy }: EliminationCheck): Fen | null {
  if (!data.income || !data.visitedOn) return null
  return perCapitaOf(netIncomeOf(data.income), Math.max(countedOn(household, data.visitedOn, policy.memberRule).length, 1))
}

function incomeRow(check: EliminationCheck, condition: string, test: (income: Fen) => boolean): Row {
  const income = perCapita(check)
  const value = income === null ? OPEN : `${spokenYuan(income)} 元`
  return asked('income', { condition, value, met: income === null ? null : test(income), fix: '继续落实增收措施。' })
}

function safeguardsHeld({ data }: EliminationCheck): Row {
  const missing = data.safeguards && safeguards.filter((item) => !data.safeguards![item]).map((item) => labelOf('safeguard', item))
  return asked('safeguards', {
    condition: '“两不愁三保障”及饮水安全持续巩固',
    value: !missing ? OPEN : missing.length ? `${missing.join('、')}未达标` : '6 项全部达标',
    met: missing ? missing.length === 0 : null,
    fix: '先解决未达标的项目，再办理风险消除。',
  })
}

function riskGone({ data }: EliminationCheck): Row {
  const left = data.risks?.map(({ type }) => labelOf('riskType', type))
  const value = data.naturallyGone ? '自然消除' : !left ? OPEN : left.length ? `仍有${left.join('、')}` : '已稳定消除'
  return asked('risks', {
    condition: '返贫致贫风险稳定消除或自然消除', value,
    met: data.naturallyGone ? true : left ? left.length === 0 : null,
    fix: '继续帮扶，风险稳定消除后再办理；自然消除的，勾选「风险自然消除」。',
  })
}

/** Income stable for `months`; 0 asks only that it is stable now. */
function incomeStable({ data, today }: EliminationCheck, months: number, condition: string): Row {
  const { incomeStable, stableSince } = data
  const full = stableSince && addMonths(stableSince, months)
  return asked(months ? 'stableSince' : 'incomeStable', {
    condition,
    value: incomeStable === false ? '不稳定' : stableSince ? `${spokenDate(stableSince, today)}起稳定` : OPEN,
    met: incomeStable === false ? false : full ? full <= today : null,
    fix: incomeStable !== false && full && full > today ? `${spokenDate(full, today)}满 ${months} 个月。` : '促进稳定增收，收入稳定后再办理。',
  })
}

const unlessGone = ({ data }: EliminationCheck, rows: readonly Row[]): Row[] => rows.map((row) => (data.naturallyGone ? { ...row, met: true } : row))

/** 整户无劳动力, where the text lets it be marked 「确保监测帮扶成效稳定后」: the safety net delivered, and effect and living judged stable. */
function safetyNetStable({ measures }: HouseholdFacts, { measuresEffective, basicLifeSecure }: Partial<Verification>): Row {
  const delivered = measures.some(({ category, status }) => category === 'socialSecurity' && status === 'delivered')
  return {
    condition: '整户无劳动力的，兜底保障已落实且成效稳定', source: '帮扶措施、入户核查',
    value: !delivered ? '兜底保障措施尚未落实' : measuresEffective && basicLifeSecure ? '已落实，成效稳定' : '已落实，成效未确认稳定',
    met: delivered && measuresEffective === true && basicLifeSecure === true,
    fix: '落实兜底保障措施后持续跟踪监测，成效稳定后再办理。',
  }
}

/** The standards of elimination, by rule. A policy lists those that hold under it, with its numbers. */
const standard: Standard = {
  'R-102': (check) => [
    yesOrNo('measuresEffective', '针对性帮扶措施有效落实', check.data.measuresEffective, '落实帮扶措施后再办理。'),
    safeguardsHeld(check),
    incomeStable(check, 0, '收入持续稳定'),
    yesOrNo('rigidExpenseSettled', '大额刚性支出稳定解决', check.data.rigidExpenseSettled, '刚性支出解决后再办理。'),
    riskGone(check),
  ],

  // 「四项指标全部达标、基本生活稳定保障、风险稳定消除，或风险自然消失」: natural disappearance stands for the whole list (C-027).
  'R-103': (check) => {
    const line = check.policy.threshold.amount
    return unlessGone(check, [
      yesOrNo('measuresEffective', '针对性帮扶措施落实', check.data.measuresEffective, '落实帮扶措施后再办理。'),
      safeguardsHeld(check),
      incomeRow(check, `家庭人均纯收入超过 ${spokenYuan(line)} 元`, (income) => income > line),
      incomeStable(check, 0, '收入持续稳定'),
      yesOrNo('rigidExpenseSettled', '大额刚性支出稳定解决', check.data.rigidExpenseSettled, '刚性支出解决后再办理。'),
      yesOrNo('basicLifeSecure', '基本生活稳定保障', check.data.basicLifeSecure, '落实保障措施，基本生活稳定后再办理。'),
      riskGone(check),
    ])
  },

  // D-009: so long the income must have been stable.
  'R-104': (check, { months }) => {
    const line = check.policy.threshold.amount
    return unlessGone(check, [
      incomeRow(check, `人均纯收入超过当年监测范围 ${spokenYuan(line)} 元`, (income) => income > line),
      incomeStable(check, months, `收入稳定超过监测范围持续 ${months} 个月以上`),
      safeguardsHeld(check),
      riskGone(check),
    ])
  },

  // D-008: so long the household must have been monitored.
  'R-106': ({ household, today }, { months }) => {
    const since = household.previousIdentification?.decidedOn ?? household.monitoredSince
    const due = since && addMonths(since, months)
    return [{
      condition: `监测时间不低于 ${months} 个月`, source: '识别案件',
      value: since ? `${spokenDate(since, today)}纳入` : '未登记纳入日期', met: !!due && due <= today,
      fix: due ? `${spokenDate(due, today)}起可以办理。` : '先补登纳入日期。',
    }]
  },

  'R-107': (check, { floor }) => [incomeRow(check, `年人均纯收入不低于 ${spokenYuan(floor)} 元`, (income) => income >= floor)],

  'R-108': ({ household, today, data }, { afterStable }) => {
    const none = isHeldBack(household, today)
    if (none && afterStable) return [safetyNetStable(household, data)]
    return [{ condition: '不是整户无劳动力', value: none ? '整户无劳动力' : '有劳动力', source: '家庭成员', met: !none, fix: '落实社会保障措施，继续监测帮扶。' }]
  },

  'R-112': (check) => {
    const [row] = unlessGone(check, [safeguardsHeld(check)])
    return [{ ...row!, condition: '不愁吃、不愁穿，义务教育无辍学、参加基本医疗保险、住房和饮水安全' }]
  },
}

/** Every condition of elimination as a row, in the order of the rules given. The same rows show the pre-check and refuse the submit. */
export function eliminationConditions(rules: RuleSet, check: EliminationCheck): Condition[] {
  return (Object.keys(rules) as RuleId[]).flatMap((id) => {
    const { clause, severity } = rules[id]!
    const rows = standard[id] as ((check: EliminationCheck, rule: unknown) => readonly Row[]) | undefined
    return rows?.(check, rules[id]).map((row) => ({ ...row, rule: id, clause, severity })) ?? []
  })
}

/** The pre-check of an elimination: everything that opening and verification will ask, before either is done. */
export function eliminationPreCheck({ opening, steps }: Pick<Procedure, 'opening' | 'steps'>, check: EliminationCheck): Condition[] {
  const verification = steps.filter(({ kind }) => kind === 'householdVerification')
  return [...eliminationConditions(opening, check), ...verification.flatMap(({ rules }) => eliminationConditions(rules, check))]
}
