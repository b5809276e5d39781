import { definePolicy, type PolicyInput } from '../schema'
import { countyRules, unsetCountyParameters } from './county-defaults'

type StepInput = NonNullable<PolicyInput['procedures']['rollback']>['steps'][number]

const CHAIN = '三'

/** 「以村为单位向镇级提出申请，再由镇级统一向县级提出申请，…」 up to the state, then the province operates; the same for 回退 and 清退. */
const chain: StepInput[] = [
  { key: 'villageNomination', kind: 'villageNomination', title: '以村为单位向镇级申请', actor: '村', clause: CHAIN },
  {
    key: 'townshipReview', kind: 'townshipReview', title: '镇级统一向县级申请', actor: '镇乡村振兴工作站', clause: CHAIN,
    rules: { 'R-050': countyRules.noFieldCheck },
  },
  { key: 'countyApproval', kind: 'countyApproval', title: '县级审核上报', actor: '县乡村振兴局', clause: CHAIN },
  { key: 'prefectureReview', kind: 'prefectureReview', title: '市级审核把关', actor: '市级', clause: CHAIN },
  { key: 'provinceReview', kind: 'provinceReview', title: '省级汇总上报', actor: '省乡村振兴局', clause: CHAIN },
  { key: 'nationalFiling', kind: 'nationalFiling', title: '国家备案', actor: '国家乡村振兴局', clause: CHAIN },
  {
    key: 'systemEntry', kind: 'systemEntry', title: '系统操作', actor: '省乡村振兴局组织', clause: CHAIN,
    rules: { 'R-125': { severity: 'block', clause: CHAIN } },
  },
]

/** The text gives these two numbers itself; the county has nothing to set. */
const { largeShare: _share, markedDecrease: _decrease, ...leftToTheCounty } = unsetCountyParameters

/** V2: the plan of a town in Jiangxi. `首部` are the six items before （二）, `二` to `四` the chapters. */
export const jiangxiZixiao2022 = definePolicy({
  id: 'jiangxi-zixiao-2022',
  version: 1,
  shortTitle: '紫霄镇2022年集中排查方案',
  title: '紫霄镇2022年防止返贫监测帮扶集中排查工作方案',
  source: '南丰县紫霄镇2022年防止返贫监测帮扶集中排查工作方案',
  issuer: '紫霄镇',
  year: 2022,
  threshold: { amount: 690_000, referenceOnly: null, term: '家庭年人均纯收入', clause: '首部1' },
  incomePeriod: { mode: 'calendarYear', estimateAllowed: true, clause: '（二）2' },
  memberRule: null,
  coverage: { population: '所有农村人口', converted: false, clause: '首部1' },
  categories: null,
  riskTypes: null,
  keyGroups: ([
    ['outOfPoverty', '2020年当年标注脱贫的脱贫户'],
    ['lowIncome', '2021年度和2022年测算家庭年人均纯收入在监测范围以下，以及收入较上年度下降50%以上的农户'],
    ['dispersedSupport', '分散供养特困人员中的单人户等特殊困难家庭'],
    ['subsistenceAllowance', '2021年以来新纳入和申请未纳入低保的农户'],
    ['disabledFamily', '重度残疾人家庭和2021年以来致残家庭'],
    ['manyChildren', '非义务教育阶段在读子女3人及以上、刚性支出较大的家庭'],
    ['unstableWork', '务工收入占比高且务工时间不稳定，以及因疫情等影响失业和就业不稳的家庭'],
    ['rigidExpense', '因病因灾因意外事故等刚性支出较大或收入大幅缩减导致基本生活出现严重困难的家庭'],
  ] as const).map(([group, title], i) => ({ group, title, clause: `（二）${i + 1}` })),
  application: null,
  comparisonItems: null,
  helper: { title: '帮扶干部', capacities: ['村干部', '第一书记', '驻村工作队', '帮扶干部'], clause: '三' },
  measures: null,
  cadence: [],
  clocks: [{ rule: 'D-001', title: '识别 15 天', days: 15, soft: true, from: 'clue', until: 'systemEntry', dayKind: 'calendar', clause: '四' }],
  entry: { roles: ['townshipClerk'], clause: '三' },
  countyParameters: leftToTheCounty,
  forms: [
    { form: 'F-011', name: '防止返贫监测帮扶集中排查情况统计表', clause: '三' },
    { form: 'F-012', name: '防止返贫监测帮扶集中排查情况登记表', clause: '二1' },
    { form: 'F-022', name: '风险消除回退申请名单', of: 'rollback', clause: '三' },
    { form: 'F-022', name: '监测对象清退申请名单', of: 'removal', clause: '三' },
    { form: 'F-023', name: '问题清单', clause: '二1' },
    { form: 'F-026', name: '防止返贫监测帮扶集中排查总结报告', clause: '三' },
    { form: 'F-029', name: '规模性返贫防范预案', clause: '四' },
  ],
  warnings: [
    { code: 'W-001', clause: '首部3' },
    { code: 'W-002', clause: '二3' },
    { code: 'W-008', clause: '四' },
    { code: 'W-011', clause: '首部3' },
    { code: 'W-013', clause: '首部6' },
    { code: 'W-015', clause: '首部6' },
    { code: 'W-016', clause: '首部2' },
    { code: 'W-017', clause: '首部2' },
    { code: 'W-019', clause: '（二）4' },
    { code: 'W-020', clause: '（二）2' },
    { code: 'W-022', clause: '（二）2' },
    { code: 'W-025', clause: '（二）8' },
    { code: 'W-026', clause: '（二）6' },
    { code: 'W-027', clause: '（二）7' },
    { code: 'W-030', clause: '首部3' },
    { code: 'W-032', clause: '二4' },
    { code: 'W-037', clause: '二3' },
    { code: 'W-040', clause: '首部4' },
    { code: 'W-041', clause: '二3' },
    { code: 'W-052', clause: '四' },
    { code: 'W-055', clause: '首部5' },
    { code: 'W-056', clause: '四' },
    { code: 'W-057', clause: '首部5' },
  ],
  rules: {
    'R-011': countyRules.fits,
    'R-015': { severity: 'warn', causes: ['medical', 'disaster', 'accident', 'other'], clause: '（二）8' },
    'R-017': countyRules.fits,
    'R-021': countyRules.fits,
    'R-035': { severity: 'warn', clause: '（二）' },
    'R-037': { severity: 'warn', children: 3, beyond: 'compulsory', clause: '（二）6' },
    'R-038': { severity: 'warn', permille: 500, clause: '（二）2' },
    'R-039': { severity: 'warn', ordinary: 1_868_400, outOfPoverty: 934_200, clause: '（二）8' },
    'R-041': { severity: 'warn', clause: '四' },
    'R-042': { severity: 'block', clause: '四' },
    'R-076': { severity: 'warn', clause: '二3' },
    'R-077': { severity: 'warn', willing: false, clause: '二3' },
    'R-092': { severity: 'warn', clause: '首部3' },
    'R-120': { severity: 'block', months: 0, clause: '首部4' },
    'R-121': { severity: 'block', noLabour: 'study', clause: '二3' },
    'R-123': { severity: 'block', clause: '二3' },
    'R-139': { severity: 'warn', reviewer: true, clause: '四' },
    'R-149': { severity: 'warn', permille: 20, clause: '首部6' },
  },
  procedures: {
    identification: null,
    elimination: null,
    rollback: { clause: CHAIN, steps: chain },
    removal: { clause: CHAIN, steps: chain },
  },
})
