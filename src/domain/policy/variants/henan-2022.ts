import { COUNTY_RULE } from '../../refusal'
import { definePolicy, type PolicyInput } from '../schema'
import { countyRules, unsetCountyParameters } from './county-defaults'

type StepInput = NonNullable<NonNullable<PolicyInput['procedures']['identification']>['steps'][number]>
type RuleSetInput = NonNullable<StepInput['rules']>

/** 「公示时间不少于5天」; only 「公示无异议」 goes on. */
const notice = (clause: string): StepInput => ({
  key: 'publicNotice', kind: 'publicNotice', title: '公示', actor: '村级组织', clause,
  rules: {
    'R-047': { severity: 'block', days: 5, exact: false, dayKind: 'calendar', countsPostingDay: false, clause },
    'R-049': { severity: 'block', clause },
  },
})

const review = (clause: string): StepInput => ({
  key: 'villageReview', kind: 'villageReview', title: '村级初选（民主评议）', actor: '村级组织', clause,
  rules: { 'R-046': countyRules.anyThree },
})

const townshipReview = (clause: string): StepInput => ({
  key: 'townshipReview', kind: 'townshipReview', title: '乡级审核', actor: '乡镇', clause,
  rules: { 'R-050': { severity: 'block', fieldCheck: 'none', clause } },
})

const countyApproval = (clause: string): StepInput => ({
  key: 'countyApproval', kind: 'countyApproval', title: '县级审批', actor: '县级乡村振兴部门', clause,
})

const announcement = (clause: string, rules: RuleSetInput = {}): StepInput => ({
  key: 'resultAnnouncement', kind: 'resultAnnouncement', title: '结果公告', actor: '以乡镇名义', clause, rules,
})

const systemEntry = (title: string, clause: string, forms: string[] = [], rules: RuleSetInput = {}): StepInput => ({
  key: 'systemEntry', kind: 'systemEntry', title, actor: '乡镇组织村级', roles: ['townshipClerk', 'villageCadre'], forms, rules, clause,
})

const visitors: RuleSetInput = {
  'R-044': countyRules.anyVisitor,
}

/** Province level of 「回退」 and 「清退」: checked by the prefecture, collected by the province, filed with the state, operated by the province. */
const upward: StepInput[] = [
  { key: 'prefectureReview', kind: 'prefectureReview', title: '市级审核把关', actor: '市级', clause: '三（三）' },
  { key: 'provinceReview', kind: 'provinceReview', title: '省级汇总审核', actor: '省级', clause: '三（三）' },
  { key: 'nationalFiling', kind: 'nationalFiling', title: '国家备案', actor: '国家乡村振兴局', clause: '三（三）' },
]

const operatedByProvince: RuleSetInput = { 'R-125': { severity: 'block', clause: '三（三）' } }

const eliminationVerification: StepInput = {
  key: 'householdVerification', kind: 'householdVerification', title: '入户核查', actor: '村级组织', clause: '二（三）3（1）',
  forms: ['风险稳定消除核查表'],
  rules: {
    ...visitors,
    'R-104': { severity: 'soft', months: 6, clause: '二（三）1' },
    'R-108': { severity: 'soft', clause: '二（三）2（1）' },
  },
}

/** V9: the provincial plan of Henan for 2022. */
export const henan2022 = definePolicy({
  id: 'henan-2022',
  version: 1,
  shortTitle: '河南省2022年集中排查方案',
  title: '2022年防止返贫监测帮扶集中排查工作方案',
  source: '河南省《2022年防止返贫监测帮扶集中排查工作方案》',
  issuer: '河南省',
  year: 2022,
  threshold: { amount: 690_000, referenceOnly: true, term: '家庭年人均纯收入', clause: '二（一）1' },
  incomePeriod: { mode: 'calendarYear', clause: '二（一）2（2）' },
  memberRule: null,
  coverage: { population: '所有农村人口', converted: false, clause: '二（一）2（1）' },
  categories: null,
  riskTypes: null,
  keyGroups: ([
    ['applies', '有自主申报意愿的农户'],
    ['outOfPoverty', '脱贫户特别是2020年度脱贫的'],
    ['lowIncome', '2021年家庭人均纯收入较低或明显减少特别是收入在监测范围内的农户'],
    ['dispersedSupport', '分散供养特困人员特别是单人户等特殊困难家庭'],
    ['subsistenceAllowance', '农村低保对象特别是近两年新识别和申请低保的农户'],
    ['disabledFamily', '农村残疾人家庭特别是新致残和重度残疾人以及一户多残家庭'],
    ['manyChildren', '多子女特别是非义务教育阶段在读子女较多的农户'],
    ['unstableWork', '往年务工收入占比高但近半年以来务工就业不稳定的农户'],
    ['rigidExpense', '因病因灾因意外事故等刚性支出较大或收入大幅缩减导致基本生活出现严重困难的农户'],
    ['other', '其他可能存在返贫致贫风险隐患的农户'],
  ] as const).map(([group, title]) => ({ group, title, clause: '二（一）2（2）' })),
  application: { mode: 'optional', clause: '二（一）3（1）' },
  comparisonItems: null,
  helper: { title: '帮扶责任人', capacities: ['国家公职人员'], clause: '二（二）1' },
  measures: null,
  cadence: [],
  countyParameters: unsetCountyParameters,
  forms: [
    { form: 'F-001', name: '防止返贫监测帮扶筛查表', clause: '二（一）2（1）、附件' },
    { form: 'F-002', name: '防止返贫动态监测排查表', of: 'identification', clause: '二（一）2（2）、3（1）' },
    { form: 'F-003', name: '承诺授权书', of: 'identification', clause: '二（一）3（1）' },
    { form: 'F-004', name: '风险稳定消除核查表', of: 'elimination', clause: '二（三）3（1）' },
    { form: 'F-005', name: '监测对象消除风险信息采集表', of: 'elimination', clause: '二（三）3（6）' },
    { form: 'F-017', name: '公示', of: 'identification', clause: '二（一）3（3）' },
    { form: 'F-018', name: '公示', of: 'elimination', clause: '二（三）3（2）' },
    { form: 'F-019', name: '结果公告', of: 'identification', clause: '二（一）3（6）' },
    { form: 'F-019', name: '结果公告', of: 'elimination', clause: '二（三）3（5）' },
    { form: 'F-020', name: '拟纳入监测对象名单', of: 'identification', clause: '二（一）3（4）' },
    { form: 'F-020', name: '拟标注风险消除监测对象名单', of: 'elimination', clause: '二（三）3（3）' },
    { form: 'F-022', name: '风险消除回退申请名单', of: 'rollback', clause: '三（三）' },
    { form: 'F-022', name: '监测对象清退申请名单', of: 'removal', clause: '三（三）' },
    { form: 'F-026', name: '集中排查总结报告', clause: '三（五）' },
    { form: 'F-029', name: '规模性返贫致贫风险工作预案', clause: '二（四）4' },
  ],
  warnings: [
    { code: 'W-001', clause: '二（二）2' },
    { code: 'W-002', clause: '二（二）2' },
    { code: 'W-003', clause: '二（五）2' },
    { code: 'W-005', clause: '二（三）4' },
    { code: 'W-006', clause: '二（二）1' },
    { code: 'W-008', clause: '二（一）4（1）' },
    { code: 'W-009', clause: '二（二）1' },
    { code: 'W-010', clause: '二（二）1' },
    { code: 'W-011', clause: '二（二）2' },
    { code: 'W-014', clause: '二（四）2' },
    { code: 'W-016', clause: '二（一）4（2）' },
    { code: 'W-017', clause: '二（一）4（2）' },
    { code: 'W-022', clause: '二（一）2（2）' },
    { code: 'W-023', clause: '二（五）1' },
    { code: 'W-024', clause: '二（五）1' },
    { code: 'W-027', clause: '二（一）2（2）' },
    { code: 'W-032', clause: '二（五）2' },
    { code: 'W-033', clause: '二（五）2' },
    { code: 'W-034', clause: '二（五）2' },
    { code: 'W-037', clause: '二（三）2（2）' },
    { code: 'W-039', clause: '二（三）1' },
    { code: 'W-040', clause: '二（三）2（2）' },
    { code: 'W-041', clause: '二（三）2（2）' },
    { code: 'W-042', clause: '二（三）4' },
    { code: 'W-043', clause: '二（三）4' },
    { code: 'W-044', clause: '二（一）3（3）' },
    { code: 'W-046', clause: '附件' },
    { code: 'W-052', clause: '三（三）' },
    { code: 'W-055', clause: '二（四）1' },
    { code: 'W-056', clause: '二（四）4' },
    { code: 'W-058', clause: '四（四）' },
  ],
  rules: {
    'D-025': { severity: 'warn', clause: '二（一）1' },
    'R-011': { severity: 'block', clause: '二（一）4（2）' },
    'R-015': { severity: 'warn', causes: ['medical', 'disaster', 'accident', 'other'], clause: '二（一）2（2）' },
    'R-017': countyRules.fits,
    'R-021': countyRules.fits,
    'R-033': { severity: 'block', clause: '二（一）2（2）' },
    'R-034': { severity: 'block', clause: '附件' },
    'R-035': { severity: 'warn', clause: '二（一）2（2）' },
    'R-069': { severity: 'warn', clause: '二（二）1' },
    'R-072': { severity: 'warn', publicServant: true, clause: '二（二）1' },
    'R-074': { severity: 'warn', clause: '二（五）2' },
    'R-076': { severity: 'warn', clause: '二（二）2' },
    'R-077': { severity: 'warn', willing: false, clause: '二（二）2' },
    'R-080': { severity: 'warn', clause: '二（二）2' },
    'R-120': { severity: 'block', months: 0, clause: '二（三）2（2）' },
    'R-121': { severity: 'block', noLabour: 'rollback', clause: '二（三）2（2）' },
    'R-123': { severity: 'block', clause: '二（三）2（2）' },
    'R-139': { severity: 'warn', reviewer: false, clause: '三（三）' },
  },
  procedures: {
    identification: {
      clause: '二（一）3',
      clocks: [
        { rule: 'D-001', title: '识别 15 天', days: 15, soft: true, from: 'clue', until: 'decision', dayKind: 'calendar', clause: '二（一）4（1）' },
        { rule: 'D-005', title: '帮扶计划和措施申报 10 天', days: 10, soft: true, from: 'decision', until: 'plan', dayKind: 'calendar', clause: '二（二）1' },
      ],
      steps: [
        {
          key: 'householdVerification', kind: 'householdVerification', title: '入户核实', actor: '村级组织', clause: '二（一）3（1）',
          forms: ['防止返贫动态监测排查表', '承诺授权书'], rules: visitors,
        },
        {
          key: 'infoComparison', kind: 'infoComparison', title: '信息比对', actor: '县级乡村振兴部门', clause: '二（一）3（2）',
          parallelFrom: 'householdVerification',
          rules: { 'R-027': { severity: 'block', clause: '二（一）3（2）' }, 'R-042': { severity: 'block', clause: '二（一）4（1）' } },
        },
        review('二（一）3（3）'),
        notice('二（一）3（3）'),
        townshipReview('二（一）3（4）'),
        countyApproval('二（一）3（5）'),
        announcement('二（一）3（6）'),
        systemEntry('录入建档', '二（一）3（7）'),
      ],
    },
    elimination: {
      clause: '二（三）3',
      steps: [
        eliminationVerification,
        review('二（三）3（2）'),
        notice('二（三）3（2）'),
        townshipReview('二（三）3（3）'),
        countyApproval('二（三）3（4）'),
        announcement('二（三）3（5）', { 'R-116': { severity: 'block', clause: '二（三）3（5）' } }),
        systemEntry('系统标注', '二（三）3（6）', ['监测对象消除风险信息采集表']),
      ],
    },
    // 「风险标注回退程序，参照风险消除标注程序执行」, then the chain of 三（三）. What a rollback has to show is the
    // reverse of the standard, so the standard of elimination is not asked.
    rollback: {
      clause: '二（三）4',
      steps: [
        { ...eliminationVerification, clause: '二（三）4', rules: visitors },
        review('二（三）4'),
        notice('二（三）4'),
        townshipReview('二（三）4'),
        countyApproval('二（三）4'),
        ...upward,
        announcement('二（三）4'),
        systemEntry('系统操作', '三（三）', [], operatedByProvince),
      ],
    },
    removal: {
      clause: '三（三）',
      steps: [
        { key: 'villageNomination', kind: 'villageNomination', title: '村提出名单', actor: '村级组织', clause: COUNTY_RULE },
        townshipReview(COUNTY_RULE),
        countyApproval('三（三）'),
        ...upward,
        systemEntry('系统操作', '三（三）', [], operatedByProvince),
      ],
    },
  },
})
