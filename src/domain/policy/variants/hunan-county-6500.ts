import { definePolicy, type PolicyInput } from '../schema'
import { unsetCountyParameters } from './county-defaults'

type StepInput = NonNullable<NonNullable<PolicyInput['procedures']['identification']>['steps'][number]>
type RuleSetInput = NonNullable<StepInput['rules']>

/** 「乡镇干部、驻村（包村）干部、村干部组成，每组不少于2人」 */
const visitGroup = (clause: string): RuleSetInput => ({
  'R-044': { severity: 'block', min: 2, capacities: ['township', 'stationed', 'village'], clause },
})

/** 「驻村（包村）干部、村“两委”成员、申请农户所在村民小组的党员代表及组长组成评议组」 */
const review = (clause: string, forms: string[]): StepInput => ({
  key: 'villageReview', kind: 'villageReview', title: '村民主评议', actor: '评议组', clause, forms,
  rules: { 'R-046': { severity: 'block', min: 4, each: ['stationed', 'committee', 'partyRep', 'groupHead'], clause } },
})

/** 「在群众集中地进行公示，时间为7天」; an objection is investigated, and who conforms goes on. */
const notice = (clause: string, forms: string[], rules: RuleSetInput = {}): StepInput => ({
  key: 'publicNotice', kind: 'publicNotice', title: '公示', actor: '村委会', clause, forms,
  rules: {
    'R-047': { severity: 'block', days: 7, exact: true, dayKind: 'calendar', countsPostingDay: false, clause },
    'R-048': { severity: 'block', clause },
    ...rules,
  },
})

const townshipReview = (clause: string, form: string, fieldCheck: 'none' | 'ifNeeded'): StepInput => ({
  key: 'townshipReview', kind: 'townshipReview', title: '乡镇审核', actor: '乡镇党政主要负责人签署', clause, forms: [form],
  rules: { 'R-050': { severity: 'block', fieldCheck, clause } },
})

const systemEntry = (title: string, clause: string): StepInput => ({
  key: 'systemEntry', kind: 'systemEntry', title, actor: '乡镇', clause,
})

const APPLICATION = '附件1 防止返贫监测对象个人申请及承诺授权书'
const COLLECTION = '附件2 防止返贫监测对象信息采集表'
const IDENTIFICATION = '附件3 防止返贫监测对象识别审批表'
const MEASURES = '附件4 防止返贫监测对象帮扶措施落实情况表'
const EVALUATION = '附件5 防止返贫监测对象风险消除评估表'

/** V6: the mechanism of a county in Hunan. Clauses name the document's chapters: 识别、帮扶、消除、动态管理. */
export const hunanCounty6500 = definePolicy({
  id: 'hunan-county-6500',
  version: 1,
  shortTitle: '湖南某县机制方案',
  title: '健全防止返贫动态监测和帮扶机制方案',
  source: '湖南某县防止返贫动态监测和帮扶机制方案',
  issuer: '县级',
  year: null,
  threshold: { amount: 650_000, referenceOnly: true, term: '年人均纯收入', clause: '识别（三）' },
  incomePeriod: { mode: 'pastYear', clause: '识别（三）' },
  memberRule: { rule: 'registerOrCounty', clause: '识别（二）' },
  coverage: { population: '所有农村人口', converted: false, clause: '识别（一）' },
  categories: [
    { category: 'unstableOutOfPoverty', clause: '识别（二）①' },
    { category: 'marginal', clause: '识别（二）②' },
    { category: 'suddenHardship', clause: '识别（二）③' },
  ],
  riskTypes: [
    ...([
      'illness', 'schooling', 'disability', 'naturalDisaster', 'accident', 'industryFailure', 'unstableEmployment', 'labourShortage',
    ] as const).map((risk) => ({ risk, clause: '识别（三）' })),
    { risk: 'housing', clause: '帮扶（一）6' },
    { risk: 'drinkingWater', clause: '帮扶（一）7' },
    { risk: 'other', clause: '识别（三）' },
  ],
  keyGroups: ([
    ['rigidExpense', '有大病重病和负担较重的慢性病患者的家庭'],
    ['disabledFamily', '有各类重度残疾人的家庭'],
    ['other', '有留守儿童和困境儿童的家庭'],
    ['other', '有失能老年人口的家庭'],
  ] as const).map(([group, title]) => ({ group, title, clause: '识别（二）' })),
  application: { mode: 'required', clause: '识别（五）第一步' },
  comparisonItems: ([
    ['存款', '县金融办', 'deposit'],
    ['车辆', '县公安局', 'car'],
    ['住房', '县自然资源局', 'commercialHousing'],
    ['工商注册', '县市场监管局', 'business'],
    ['财政供养', '县人社局', 'fiscalSupport'],
  ] as const).map(([item, department, asset]) => ({ item, department, asset, clause: '识别（六）' })),
  helper: { title: '监测帮扶联系人', capacities: ['县干部', '乡镇干部', '驻村工作队'], clause: '帮扶（二）' },
  measures: [
    {
      category: 'industry', risks: ['industryFailure', 'naturalDisaster'], lead: '县农业农村局', responsible: ['县金融办', '各乡镇'], clause: '帮扶（一）1',
      instruments: ['产业帮扶资金', '扶贫小额信贷', '生产经营技能培训', '利益联结', '农业保险', '农资供应', '产销对接', '消费帮扶'],
    },
    {
      category: 'employment', risks: ['unstableEmployment'], lead: '县人社局', responsible: ['县发改局', '县贫困帮扶中心', '各乡镇'], clause: '帮扶（一）2',
      instruments: ['劳务协作', '劳务对接和稳岗服务', '社会保险补贴', '创业担保贷款和贴息', '以工代赈', '职业技能培训'],
    },
    {
      category: 'publicWelfareJob', risks: ['unstableEmployment'], lead: '县人社局', responsible: ['县发改局', '县贫困帮扶中心', '各乡镇'], clause: '帮扶（一）2',
      instruments: ['乡村公益岗位'],
    },
    {
      category: 'health', risks: ['illness'], lead: '县医保局', responsible: ['县卫健局', '各乡镇'], clause: '帮扶（一）3',
      instruments: ['医疗保障', '医疗救助'],
    },
    {
      category: 'education', risks: ['schooling'], lead: '县教育局', responsible: ['县贫困帮扶中心', '各乡镇'], clause: '帮扶（一）4',
      instruments: ['学生资助', '雨露计划'],
    },
    {
      category: 'compulsoryEducation', risks: ['schooling'], lead: '县教育局', responsible: ['县贫困帮扶中心', '各乡镇'], clause: '帮扶（一）4',
      instruments: ['控辍保学', '“三帮一”劝返复学'],
    },
    {
      category: 'socialSecurity', risks: ['labourShortage', 'disability', 'naturalDisaster', 'accident'], lead: '县民政局',
      responsible: ['县医保局', '县人社局', '县残联', '各乡镇'], clause: '帮扶（一）5',
      instruments: ['农村低保', '医保参保', '养老保障', '特困人员救助供养', '残疾人两项补贴', '灾害救助', '临时救助', '救助帮扶基金'],
    },
    {
      category: 'housing', risks: ['housing'], lead: '县住建局', responsible: ['各乡镇'], clause: '帮扶（一）6',
      instruments: ['农村危房改造', '修缮加固闲置房屋'],
    },
    {
      category: 'drinkingWater', risks: ['drinkingWater'], lead: '县水利局', responsible: ['各乡镇'], clause: '帮扶（一）7',
      instruments: ['供水设施运行维护', '管道维修更换', '应急供水'],
    },
    {
      category: 'socialHelp', risks: [], lead: '县乡村振兴局', clause: '帮扶（三）', instruments: ['社会帮扶', '万企兴万村', '消费帮扶'],
      responsible: ['县委统战部', '县妇联', '团县委', '县工商联', '县农业农村局', '县发改局', '县供销社', '各乡镇'],
    },
    { category: 'motivation', risks: [], lead: null, responsible: [], clause: '帮扶（一）', instruments: ['扶志扶智'] },
  ],
  cadence: [
    { what: '干部全覆盖排查', times: 2, per: 'year', by: 'campaign', clause: '识别（四）②' },
    { what: '集中开展帮扶效果评估', times: 1, per: 'quarter', by: 'evaluation', clause: '动态管理' },
    { what: '信息比对', times: 1, per: 'month', by: 'comparison', clause: '保障（三）' },
    { what: '分析', times: 1, per: 'quarter', clause: '保障（三）' },
    { what: '调度', times: 1, per: 'quarter', clause: '保障（三）' },
    { what: '考核', times: 1, per: 'year', clause: '保障（三）' },
  ],
  countyParameters: unsetCountyParameters,
  forms: [
    { form: 'F-006', name: APPLICATION, of: 'identification', clause: '识别（五）第一步' },
    { form: 'F-007', name: COLLECTION, of: 'identification', clause: '识别（五）第二步' },
    { form: 'F-008', name: IDENTIFICATION, of: 'identification', clause: '识别（五）第三步至第五步' },
    { form: 'F-009', name: MEASURES, of: 'elimination', clause: '消除（二）第二步、第三步' },
    { form: 'F-010', name: EVALUATION, of: 'elimination', clause: '消除（二）第二步至第五步' },
    { form: 'F-017', name: '公示', of: 'identification', clause: '识别（五）第三步' },
    { form: 'F-018', name: '公示', of: 'elimination', clause: '消除（二）第三步' },
    { form: 'F-020', name: '拟纳入监测对象名单', of: 'identification', clause: '识别（五）第三步至第五步' },
    { form: 'F-020', name: '拟消除风险监测对象名单', of: 'elimination', clause: '消除（二）第一步至第五步' },
    { form: 'F-021', name: '会议记录本', of: 'elimination', clause: '消除（二）第三步' },
  ],
  warnings: [
    { code: 'W-002', clause: '帮扶（一）' },
    { code: 'W-003', clause: '帮扶（一）' },
    { code: 'W-004', clause: '帮扶（一）' },
    { code: 'W-010', clause: '帮扶（二）' },
    { code: 'W-029', clause: '帮扶（一）4' },
    { code: 'W-036', clause: '识别（六）' },
    { code: 'W-039', clause: '消除（一）' },
    { code: 'W-043', clause: '动态管理' },
    { code: 'W-044', clause: '识别（五）第三步' },
    { code: 'W-045', clause: '识别（五）第三步、消除（二）第三步' },
    { code: 'W-046', clause: '消除（二）' },
    { code: 'W-047', clause: '识别（五）第二步' },
    { code: 'W-050', clause: '动态管理、识别（四）②' },
    { code: 'W-055', clause: '识别（六）' },
  ],
  rules: {
    'R-011': { severity: 'block', clause: '识别（二）①②' },
    'R-015': { severity: 'warn', causes: ['medical', 'disaster', 'accident', 'other'], clause: '识别（二）③' },
    'R-017': { severity: 'block', clause: '识别（二）' },
    'R-021': { severity: 'block', clause: '识别（三）' },
    'R-035': { severity: 'warn', clause: '识别（二）' },
    'R-061': { severity: 'warn', clause: '识别（三）' },
    'R-062': { severity: 'soft', clause: '识别（三）' },
    'R-069': { severity: 'warn', clause: '帮扶' },
    'R-072': { severity: 'warn', publicServant: false, clause: '帮扶（二）' },
    'R-074': { severity: 'warn', clause: '帮扶（一）' },
    'R-075': { severity: 'warn', clause: '帮扶（一）' },
    'R-076': { severity: 'warn', clause: '帮扶（一）' },
    'R-077': { severity: 'warn', willing: false, clause: '帮扶（一）' },
    'R-078': { severity: 'warn', clause: '帮扶（一）' },
    'R-081': { severity: 'warn', clause: '帮扶（一）' },
    'R-089': { severity: 'warn', clause: '帮扶（一）4' },
    'R-090': { severity: 'warn', clause: '帮扶（一）5' },
    'R-117': { severity: 'warn', clause: '消除（一）' },
    'W-036': { severity: 'warn', clause: '识别（六）' },
  },
  procedures: {
    identification: {
      clause: '识别（五）',
      steps: [
        { key: 'application', kind: 'application', title: '提交申请', actor: '农户', forms: [APPLICATION], clause: '识别（五）第一步' },
        {
          key: 'householdVerification', kind: 'householdVerification', title: '入户核实', actor: '乡镇组织入户调查核实组', forms: [COLLECTION],
          rules: visitGroup('识别（五）第二步'), clause: '识别（五）第二步',
        },
        review('识别（五）第三步', [IDENTIFICATION]),
        notice('识别（五）第三步', [IDENTIFICATION]),
        townshipReview('识别（五）第四步', IDENTIFICATION, 'none'),
        {
          key: 'infoComparison', kind: 'infoComparison', title: '信息比对', actor: '县级乡村振兴部门联合行业部门', clause: '识别（五）第五步',
          rules: { 'R-027': { severity: 'block', clause: '识别（五）第一步' } },
        },
        {
          key: 'countyApproval', kind: 'countyApproval', title: '县级审定', actor: '县级乡村振兴部门', forms: [IDENTIFICATION], clause: '识别（五）第五步',
          rules: { 'R-051': { severity: 'warn', clause: '识别（五）第五步' } },
        },
        systemEntry('系统录入', '识别（五）第五步'),
      ],
    },
    elimination: {
      clause: '消除（二）',
      opening: { 'R-106': { severity: 'block', months: 3, clause: '动态管理' } },
      steps: [
        {
          key: 'villageNomination', kind: 'villageNomination', title: '村提出名单', actor: '村“两委”和驻村工作队', clause: '消除（二）第一步',
          rules: { 'R-108': { severity: 'block', clause: '消除（一）' }, 'R-109': { severity: 'block', clause: '消除（二）第一步' } },
        },
        {
          key: 'householdVerification', kind: 'householdVerification', title: '入户核实', actor: '乡镇组织入户调查核实组', forms: [MEASURES, EVALUATION],
          clause: '消除（二）第二步',
          rules: {
            ...visitGroup('消除（二）第二步'),
            'R-102': { severity: 'block', clause: '消除（一）' },
            'R-107': { severity: 'block', floor: 500_000, clause: '消除（一）' },
            'R-108': { severity: 'block', clause: '消除（一）' },
            'R-110': { severity: 'block', clause: '消除（二）第二步' },
          },
        },
        review('消除（二）第三步', [EVALUATION]),
        notice('消除（二）第三步', [MEASURES], { 'R-065': { severity: 'block', clause: '消除（二）第三步' } }),
        townshipReview('消除（二）第四步', EVALUATION, 'ifNeeded'),
        {
          key: 'countyApproval', kind: 'countyApproval', title: '县级审定', actor: '县级乡村振兴部门', forms: [EVALUATION], clause: '消除（二）第五步',
          rules: {
            'R-051': { severity: 'warn', clause: '消除（二）第五步' },
            'R-115': { severity: 'block', severalRisks: 2, clause: '消除（二）第五步' },
          },
        },
        systemEntry('系统标识', '消除（二）第五步'),
      ],
    },
    rollback: null,
    removal: null,
  },
})

