import { assetItems, attendeeCapacities, caseKinds, keyGroups, labelOf, riskTypes, roles, stepKinds, visitorCapacities, type Enumeration } from '../../glossary'

/** What a parameter of a rule, a clock or a policy key is called on paper. */
const names: Readonly<Record<string, string>> = {
  days: '天数', exact: '恰为此天数', dayKind: '计算', countsPostingDay: '张贴当日计入', min: '最少人数', capacities: '身份', each: '各至少一人', villagerRepresentatives: '村民代表至少人数',
  items: '项目', fieldCheck: '入户核验', writtenReply: '书面批复', publicServant: '须为国家公职人员', willing: '须有劳动意愿', months: '月数', floor: '收入底线（元）', afterStable: '稳定后可标注',
  severalRisks: '风险不止', causes: '刚性支出', children: '子女数', beyond: '学段', permille: '千分之', ordinary: '一般农户（元）', outOfPoverty: '脱贫户（元）', reviewer: '另有审核人', persons: '不同人数', noLabour: '整户无劳动力已消除的',
  perHead: '不予保存（人均元）', perHeadWarned: '提醒核对（人均元）', from: '起算', until: '截止', threshold: '监测线（元）', referenceOnly: '仅作参考', incomePeriod: '收入统计期',
}

const lists: readonly Enumeration[] = ['assetItem', 'attendeeCapacity', 'visitorCapacity', 'keyGroup', 'riskType', 'role', 'stepKind', 'caseKind']
const terms: Readonly<Record<string, readonly string[]>> = {
  assetItem: assetItems, attendeeCapacity: attendeeCapacities, visitorCapacity: visitorCapacities, keyGroup: keyGroups, riskType: riskTypes, role: roles, stepKind: stepKinds, caseKind: caseKinds,
}

/** Words of the values that are no list of the glossary. */
const values: Readonly<Record<string, string>> = {
  calendar: '自然日', working: '工作日', none: '不要求', ifNeeded: '必要时', all: '逐户', clue: '首条线索或发起', decision: '审批', plan: '帮扶计划', compulsory: '非义务教育阶段', middleSchool: '高中及以上',
  calendarYear: '上年1月1日至12月31日', pastYear: '发起前一年', rolling12: '履行认定程序前12个月', fixed: '方案规定的起止日', medical: '因病', education: '因学', disaster: '因灾', accident: '因意外事故', other: '其他',
  required: '须提交申请', optional: '自愿申报', authorisationOnly: '只签授权承诺', forbidden: '农户不申报', register: '以公安户籍为准', registerOrCounty: '以公安户籍为准，县级可以另定', coResident: '以实际共同生活为准',
  within: '按范围内', above: '按范围外', twoWeeks: '每半月', month: '每月', quarter: '每季度', year: '每年', supplied: '部门提供名单', found: '入户发现', study: '综合研判后确定是否回退', block: '必须', soft: '例外须写明理由', warn: '提示',
}

/** A value of a policy as an official reads it. */
export function wordsOf(value: unknown): string {
  if (value === null || value === undefined) return '未规定'
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (Array.isArray(value)) return value.map(wordsOf).join('、')
  if (typeof value === 'object') return parameterWords(value as Record<string, unknown>)
  const text = String(value)
  const list = lists.find((name) => terms[name]!.includes(text))
  return values[text] ?? (list ? labelOf(list, text as never) : text)
}

/** 「天数 5；计算 自然日」; what is empty is left out. */
export const parameterWords = (parameters: Readonly<Record<string, unknown>>): string =>
  Object.entries(parameters).filter(([name, value]) => name !== 'clause' && !(Array.isArray(value) && value.length === 0) && value !== undefined).map(([name, value]) => `${parameterName(name)} ${wordsOf(value)}`).join('；')

/** The name of a parameter; its identifier where it has none yet. */
export const parameterName = (name: string): string => names[name] ?? name
export const isNamed = (name: string): boolean => name in names
