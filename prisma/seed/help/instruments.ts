import type { MeasureCategory, RiskType } from '@/domain/glossary'

/** A kind of help that answers a risk: who gives it, what it costs a year in yuan (null where it has no price). */
export interface Instrument {
  category: MeasureCategory
  instrument: string
  unit: string
  amount: readonly [low: number, high: number] | null
  effect: string
}

const make = (category: MeasureCategory, instrument: string, unit: string, amount: Instrument['amount'], effect: string): Instrument => ({ category, instrument, unit, amount, effect })

const ALLOWANCE = make('socialSecurity', '农村低保', '县民政局', [3_600, 8_400], '已纳入低保，按月发放。')
const RELIEF = make('socialSecurity', '临时救助', '县民政局', [1_000, 5_000], '救助金已打卡发放。')
const JOB = make('publicWelfareJob', '乡村公益岗位', '县人力资源和社会保障局', [6_000, 7_200], '已上岗，工资按月发放。')
const MATCHING = make('employment', '劳务对接和稳岗服务', '县人力资源和社会保障局', null, '已介绍至县经济开发区企业务工。')
const TRAINING = make('employment', '职业技能培训', '县人力资源和社会保障局', [800, 1_800], '已取得培训合格证并就业。')
const TEA = make('industry', '茶叶、中药材种植产业帮扶资金', '县农业农村局', [2_000, 5_000], '已验收，奖补资金到户。')
const LOAN = make('finance', '脱贫人口小额信贷', '县农村商业银行', [20_000, 50_000], '贷款已发放，按期贴息。')

/** What is arranged for each risk: the help that earns first, the safety net after it. */
export const INSTRUMENTS: Readonly<Record<RiskType, { developing: readonly Instrument[]; securing: readonly Instrument[] }>> = {
  illness: { developing: [JOB, MATCHING], securing: [make('health', '医疗救助', '县医疗保障局', [2_000, 12_000], '合规自付费用已按比例救助。'), ALLOWANCE] },
  disability: { developing: [JOB, MATCHING], securing: [make('socialSecurity', '残疾人两项补贴', '县残疾人联合会', [960, 1_620], '补贴按月发放。'), ALLOWANCE] },
  schooling: { developing: [MATCHING], securing: [make('education', '雨露计划', '县农业农村局', [3_000, 3_000], '补助已发放。'), make('education', '学生资助', '县教育局', [1_500, 4_400], '助学金已发放。')] },
  accident: { developing: [], securing: [RELIEF, make('health', '医疗救助', '县医疗保障局', [2_000, 12_000], '合规自付费用已按比例救助。')] },
  naturalDisaster: { developing: [TEA], securing: [make('socialSecurity', '灾害救助', '县应急管理局', [1_500, 6_000], '救助款物已发放。')] },
  industryFailure: { developing: [LOAN, make('industry', '农资供应和产销对接', '县农业农村局', [1_000, 3_000], '已恢复生产。')], securing: [] },
  unstableEmployment: { developing: [TRAINING, MATCHING, LOAN], securing: [JOB] },
  labourShortage: { developing: [make('industry', '资产收益和利益联结', '村集体经济组织', [800, 2_000], '收益按季分配。')], securing: [ALLOWANCE] },
  housing: { developing: [], securing: [make('housing', '危房改造', '县住房和城乡建设局', [15_000, 35_000], '已竣工验收，鉴定为安全住房。')] },
  drinkingWater: { developing: [], securing: [make('drinkingWater', '供水设施维修', '县水利局', [1_000, 4_000], '已通水，水质检测合格。')] },
  other: { developing: [MATCHING], securing: [RELIEF] },
}
