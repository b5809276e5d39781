import { z } from 'zod'
import { fenOf } from '../money/fen'
import { rangeCalculation } from './range-calculation'

const dayKind = { calendar: '自然日', working: '工作日' } as const
const yesNo = { yes: '是', no: '否' } as const

/** What the county may decide where the sources are silent or disagree (decisions.md). `rule` numbers the paragraph or the rule. */
interface Definition {
  title: string
  rule: string
  /** What holds while nothing was decided; null is 「未设定」. */
  standard: string | number | null
  /** Goes into the pin of a case: what is decided later does not touch it. */
  pinned: boolean
  /** Words of a choice. */
  choices?: Readonly<Record<string, string>>
  unit?: string
  /** One township may differ from the county (R-154: only what is no standard). */
  perTownship?: true
  hint?: string
  value: z.ZodType
}

const choice = <C extends Readonly<Record<string, string>>>(choices: C) => ({ choices, value: z.enum(Object.keys(choices) as [string, ...string[]]) })
const amount = (unit: string, max: number) => ({ unit, value: z.number().min(0).max(max).multipleOf(0.01) })
const whole = (unit: string, max: number) => ({ unit, value: z.int().min(1).max(max) })
const words = (max: number) => ({ value: z.string().trim().min(4).max(max) })
const unset = { rule: 'K-18', standard: null, pinned: true } as const

/**
 * The whole list. There is no key for a quota, a ratio or a target of inclusion or elimination, and none can be sent
 * a decision is one of these or it is refused.
 */
export const decisionKeys = {
  noticeDayKind: { title: '公示天数的计算', rule: 'K-01', standard: 'calendar', pinned: true, ...choice(dayKind) },
  noticeCountsPostingDay: { title: '张贴当日计入公示天数', rule: 'K-01', standard: 'no', pinned: true, ...choice(yesNo) },
  deadlineDayKind: { title: '办理时限的计算', rule: 'K-01', standard: 'calendar', pinned: true, ...choice(dayKind) },
  lineBoundary: { title: '人均纯收入等于监测线的', rule: 'K-05', standard: 'within', pinned: true, ...choice({ within: '按范围内', above: '按范围外' }) },
  perHeadWarned: { title: '人均纯收入提醒核对的数额', rule: 'K-06', standard: 20_000, pinned: true, ...amount('元', 1_000_000) },
  memberRule: { title: '家庭成员的认定', rule: 'R-005', standard: 'register', pinned: true, ...choice({ register: '以公安户籍为准', coResident: '以实际共同生活为准' }), hint: '方案规定以户籍为准、县级可以另定的，才能改' },
  largeShare: { title: '未消除风险监测对象占比较高', ...unset, ...amount('%', 100) },
  smallShare: { title: '监测对象占比明显偏低', ...unset, ...amount('%', 100) },
  markedDecrease: { title: '收入明显减少', ...unset, ...amount('%', 100) },
  concentratedMarking: { title: '集中标注', ...unset, ...whole('户', 10_000) },
  delayedElimination: { title: '应消不消', ...unset, ...whole('天', 3650) },
  equalYears: { title: '收入多年相等', ...unset, ...whole('年', 20) },
  staleData: { title: '更新不及时', ...unset, ...whole('天', 3650) },
  rigidExpenseLine: { title: '刚性支出预警标准', ...unset, ...amount('元', 1_000_000) },
  oppositionShare: { title: '评议反对票占到会人数', rule: 'K-19', standard: 10, pinned: true, ...amount('%', 100) },
  bulkSample: { title: '批量签批抽查比例', rule: 'K-19', standard: 10, pinned: true, ...amount('%', 100) },
  bulkSampleLeast: { title: '批量签批抽查最少户数', rule: 'K-19', standard: 3, pinned: true, ...whole('户', 500) },
  supervisionTelephone: {
    title: '监督电话', rule: 'R-047', standard: null, pinned: false, perTownship: true, hint: '印在公示和公告上',
    value: z.string().trim().regex(/^[\d×()（）—-]{7,20}$/, { error: '监督电话由数字和连字符组成，例如 0564-7351234。' }),
  },
  replyIssuer: { title: '批复的落款机关', rule: 'R-051', standard: null, pinned: false, hint: '印在批复落款和印章处；未设定的，为本县巩固拓展脱贫攻坚成果领导小组', ...words(60) },
  secondConfirms: { title: '执行方案须由另一名县管理员确认', rule: 'K-13', standard: 'no', pinned: false, ...choice(yesNo) },
  screeningStandard: { title: '部门和乡镇初步监测对象标准', rule: 'R-060', standard: null, pinned: false, hint: '在第一份名单之前定下，逐行写明部门或乡镇及其标准', ...words(4000) },
  rangeCalculation: { title: '监测范围测算', rule: 'R-023', standard: null, pinned: false, hint: '各项因素和结果一并留存', value: rangeCalculation },
} as const satisfies Record<string, Definition>

export type DecisionKey = keyof typeof decisionKeys
export const decisionKeyNames = Object.keys(decisionKeys) as [DecisionKey, ...DecisionKey[]]
export const definitionOf = (key: DecisionKey): Definition => decisionKeys[key]

/** Values in force: only what was decided, and differs from the standard. Amounts in yuan, as decided. */
export type Decisions = { readonly [K in DecisionKey]?: z.output<(typeof decisionKeys)[K]['value']> }

/** 人均纯收入提醒核对的数额 in 分. */
export const warnedPerHead = (decisions: Decisions) => fenOf(decisions.perHeadWarned ?? decisionKeys.perHeadWarned.standard)
