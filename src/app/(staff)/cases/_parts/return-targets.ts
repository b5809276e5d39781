import type { ReturnReason } from '@/domain/glossary'

/** A field of an earlier form that a reason for returning may point at: its path, and its words on that form. */
export type Target = readonly [path: string, label: string]

const income: readonly Target[] = [
  ['income.wage', '工资性收入'], ['income.business', '生产经营性收入'], ['income.property', '财产性收入'], ['income.transfer', '转移性收入'], ['income.businessCost', '生产经营性支出'],
]
const expense: readonly Target[] = [
  ['rigidExpense.medical', '医疗自付'], ['rigidExpense.education', '教育支出'], ['rigidExpense.disaster', '灾害支出'], ['rigidExpense.accident', '意外事故支出'], ['rigidExpense.other', '其他支出'],
]
const safeguards: readonly Target[] = [
  ['safeguards.food', '不愁吃'], ['safeguards.clothing', '不愁穿'], ['safeguards.education', '义务教育'], ['safeguards.medical', '基本医疗'], ['safeguards.housing', '住房安全'], ['safeguards.water', '饮水安全'],
]
const meeting: readonly Target[] = [['meetingOn', '评议时间'], ['attendees', '参会人员'], ['votesFor', '同意票数'], ['decision', '评议结论']]

/** What each coded reason may point at (interface.md §6.11); a reason that concerns no single field points at none. */
export const RETURN_TARGETS: Record<ReturnReason, readonly Target[]> = {
  incomeUnclear: income,
  membersWrong: [],
  riskUnclear: [['risks', '返贫致贫风险'], ['riskNote', '其他风险的具体情况']],
  safeguardsUnclear: safeguards,
  categoryWrong: [['category', '认定类别']],
  expenseUnproven: expense,
  signatureMissing: [['signedByHousehold', '户主签字'], ['signedByVisitors', '核实人员签字'], ['authorised', '承诺授权书']],
  meetingInvalid: meeting,
  noticeInvalid: [['postedOn', '张贴日期'], ['place', '张贴地点']],
  comparisonOpen: [],
  evidenceMissing: [...income, ...expense],
  other: [],
}

const labels = new Map(Object.values(RETURN_TARGETS).flat())

/** The words of a field that a return points at; the path itself where nobody named it. */
export const targetLabel = (path: string): string => labels.get(path) ?? path
