import { COUNTY_RULE } from '../../refusal'
import { definePolicy, type PolicyInput } from '../schema'
import { countyRules, unsetCountyParameters } from './county-defaults'

type StepInput = NonNullable<NonNullable<PolicyInput['procedures']['identification']>['steps'][number]>

/** 「以村为单位上报」, collected by the township, received by the county; who operates the system is not stated. */
const upToCounty = (nomination: string): StepInput[] => [
  { key: 'villageNomination', kind: 'villageNomination', title: '以村为单位上报', actor: '村级', clause: nomination },
  {
    key: 'townshipReview', kind: 'townshipReview', title: '乡镇汇总上报', actor: '各乡镇街道', clause: '进度三',
    rules: { 'R-050': countyRules.noFieldCheck },
  },
  { key: 'countyApproval', kind: 'countyApproval', title: '县级接收', actor: '县乡村振兴局', clause: '进度三' },
  { key: 'systemEntry', kind: 'systemEntry', title: '系统操作', actor: '各乡镇街道', clause: COUNTY_RULE },
]

/** V4: the plan of a town in Heze. Its months are lost in the text; `进度` counts the four paragraphs of dates. */
export const hezeSuiguantun6500 = definePolicy({
  id: 'heze-suiguantun-6500',
  version: 1,
  shortTitle: '随官屯镇集中排查方案',
  title: '随官屯镇防止返贫监测帮扶集中排查工作方案',
  source: '菏泽市随官屯镇防止返贫监测帮扶集中排查工作方案',
  issuer: '随官屯镇',
  year: null,
  threshold: { amount: 650_000, referenceOnly: null, term: '家庭人均纯收入', clause: '第1条（1）' },
  incomePeriod: { mode: 'calendarYear', clause: '第1条（1）' },
  memberRule: null,
  coverage: { population: '所有农村人口', converted: false, clause: '第1条' },
  categories: [
    { category: 'unstableOutOfPoverty', clause: COUNTY_RULE },
    { category: 'marginal', clause: '第4条' },
    { category: 'suddenHardship', clause: '第4条' },
  ],
  riskTypes: null,
  keyGroups: ([
    ['outOfPoverty', 'supplied', '建档立卡脱贫户（包含不享受政策户），特别是家庭人均纯收入低于省定监测线的'],
    ['lowIncome', 'found', '家庭人均纯收入较低或明显减少的农户，特别是低于省定监测线的'],
    ['dispersedSupport', 'supplied', '分散特困供养人员，特别是单人户等特殊困难家庭'],
    ['subsistenceAllowance', 'supplied', '农村低保对象，特别是近两年新识别或申请低保的'],
    ['disabledFamily', 'supplied', '农村残疾人家庭，特别是有新致残、重残、一户多残家庭'],
    ['manyChildren', 'found', '多子女农户，特别是非义务教育阶段在读子女较多的（三个子女以上现阶段高中以上学习）'],
    ['unstableWork', 'found', '务工收入占比高且务工时间不稳定的农户'],
    ['rigidExpense', 'found', '因病、因灾、因意外事故等刚性支出较大或收入大幅度缩减导致基本生活出现严重困难的农户'],
  ] as const).map(([group, origin, title], i) => ({ group, origin, title, clause: `第1条（${i + 1}）` })),
  application: { mode: 'authorisationOnly', clause: '第3条' },
  comparisonItems: null,
  helper: null,
  measures: null,
  cadence: [{ what: '村级研判防返贫工作（查看村级会议记录）', times: 2, per: 'month', clause: '要求2' }],
  countyParameters: unsetCountyParameters,
  forms: [
    { form: 'F-003', name: '农户授权承诺', of: 'identification', clause: '第3条' },
    { form: 'F-014', name: '入户调查表', of: 'identification', clause: '第1条' },
    { form: 'F-017', name: '村级公示', of: 'identification', clause: '第3条' },
    { form: 'F-021', name: '村级会议记录', clause: '要求2' },
    { form: 'F-022', name: '风险消除回退名单', of: 'rollback', clause: '进度三' },
    { form: 'F-022', name: '监测帮扶对象清退名单', of: 'removal', clause: '进度三' },
    { form: 'F-023', name: '问题台账', clause: '第4条' },
    { form: 'F-026', name: '集中排查总结报告', clause: '进度四' },
  ],
  warnings: [
    { code: 'W-001', clause: '第4条' },
    { code: 'W-006', clause: '第3条' },
    { code: 'W-007', clause: '第3条' },
    { code: 'W-011', clause: '第4条' },
    { code: 'W-019', clause: '第1条（4）' },
    { code: 'W-022', clause: '第1条（1）' },
    { code: 'W-026', clause: '第1条（6）' },
    { code: 'W-027', clause: '第1条（7）' },
    { code: 'W-037', clause: '第2条' },
    { code: 'W-040', clause: '第2条' },
    { code: 'W-041', clause: '第2条' },
    { code: 'W-044', clause: '第3条' },
    { code: 'W-049', clause: '要求2' },
    { code: 'W-053', clause: '第4条' },
  ],
  rules: {
    'R-011': countyRules.fits,
    'R-015': { severity: 'warn', causes: ['medical', 'disaster', 'accident', 'other'], clause: '第1条（8）' },
    'R-017': countyRules.fits,
    'R-021': countyRules.fits,
    'R-035': { severity: 'warn', clause: '第1条' },
    'R-037': { severity: 'warn', children: 3, beyond: 'middleSchool', clause: '第1条（6）' },
    'R-071': { severity: 'warn', clause: '第3条' },
    'R-120': { severity: 'block', months: 0, clause: '第2条' },
    'R-121': { severity: 'block', noLabour: 'rollback', clause: '第2条' },
    'R-123': { severity: 'block', clause: '第2条' },
    'R-131': { severity: 'block', clause: '第4条' },
  },
  procedures: {
    identification: {
      clause: '第3条',
      clocks: [
        { rule: 'D-002', title: '入户核实和农户授权承诺 3 天', days: 3, soft: true, from: 'clue', until: 'householdVerification', dayKind: 'calendar', clause: '第3条' },
        { rule: 'D-005', title: '帮扶计划和措施申报 10 天', days: 10, soft: true, from: 'decision', until: 'plan', dayKind: 'calendar', clause: '第3条' },
      ],
      steps: [
        {
          key: 'householdVerification', kind: 'householdVerification', title: '入户核实和农户授权承诺', actor: '村级', clause: '第3条',
          forms: ['入户调查表', '农户授权承诺'],
          rules: { 'R-044': countyRules.anyVisitor },
        },
        {
          key: 'villageReview', kind: 'villageReview', title: '民主评议', actor: '村级', clause: '第3条',
          rules: { 'R-046': countyRules.anyThree },
        },
        {
          key: 'infoComparison', kind: 'infoComparison', title: '县级信息比对', actor: '县级', clause: '第3条',
          rules: { 'R-027': { severity: 'block', clause: '第3条' } },
        },
        { key: 'townshipFeedback', kind: 'townshipFeedback', title: '镇级反馈', actor: '镇级', clause: '第3条' },
        {
          key: 'publicNotice', kind: 'publicNotice', title: '村级公示', actor: '村级', clause: '第3条',
          rules: {
            'R-047': { severity: 'block', days: 5, exact: true, dayKind: 'calendar', countsPostingDay: false, clause: '第3条' },
            'R-049': { severity: 'block', clause: COUNTY_RULE },
          },
        },
        // 「村级公示（5天）—录入系统」: no approval is named, so the notice that nobody upset is the decision (R-053, C-012).
        { key: 'systemEntry', kind: 'systemEntry', title: '录入系统', actor: '各乡镇街道', clause: '第3条' },
      ],
    },
    elimination: null,
    rollback: { clause: '第2条', steps: upToCounty('第2条') },
    removal: { clause: '进度三', steps: upToCounty('进度三') },
  },
})
