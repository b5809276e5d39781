import { definePolicy, type PolicyInput } from '../schema'
import { countyRules, unsetCountyParameters } from './county-defaults'

type StepInput = NonNullable<NonNullable<PolicyInput['procedures']['identification']>['steps'][number]>
type RuleSetInput = NonNullable<StepInput['rules']>

const verification = (title: string, clause: string, rules: RuleSetInput = {}): StepInput => ({
  key: 'householdVerification', kind: 'householdVerification', title, actor: '村级', clause,
  rules: { 'R-044': countyRules.anyVisitor, ...rules },
})

/** 「召开村民代表会议开展民主评议」; how many make one is our own decision. */
const review = (clause: string): StepInput => ({
  key: 'villageReview', kind: 'villageReview', title: '村级评议', actor: '村民代表会议', clause,
  rules: { 'R-046': { severity: 'block', min: 3, each: [], villagerRepresentatives: 3, clause } },
})

/** 「在村内公示不少于5天，公示无异议的报乡镇审核」 */
const notice = (clause: string): StepInput => ({
  key: 'publicNotice', kind: 'publicNotice', title: '公示', actor: '村级', clause,
  rules: {
    'R-047': { severity: 'block', days: 5, exact: false, dayKind: 'calendar', countsPostingDay: false, clause },
    'R-049': { severity: 'block', clause },
  },
})

/** V7: the plan of a town. Clauses name the parts of the text: 范围、内容、进度、规则、要求. */
export const town6000 = definePolicy({
  id: 'town-6000',
  version: 1,
  shortTitle: '某镇集中排查整改方案',
  title: '防止返贫动态监测和帮扶集中排查整改工作方案',
  source: '某镇防止返贫动态监测和帮扶集中排查整改工作方案',
  issuer: '乡镇',
  year: null,
  threshold: { amount: 600_000, referenceOnly: null, term: '年人均纯收入', clause: '规则（一）' },
  incomePeriod: { mode: 'fixed', from: '06-01', to: '05-31', clause: '规则（一）' },
  memberRule: null,
  coverage: { population: '全镇所有农村人口', converted: false, clause: '范围（二）' },
  categories: [
    { category: 'unstableOutOfPoverty', clause: '规则（一）1' },
    { category: 'marginal', clause: '规则（一）2' },
    { category: 'suddenHardship', clause: '规则（一）3' },
  ],
  riskTypes: [
    ...([
      'illness', 'schooling', 'disability', 'naturalDisaster', 'accident', 'industryFailure', 'unstableEmployment', 'labourShortage', 'other',
    ] as const).map((risk) => ({ risk, clause: '规则（一）' })),
    { risk: 'housing', clause: '内容（一）' },
    { risk: 'drinkingWater', clause: '内容（一）' },
  ],
  keyGroups: ([
    ['rigidExpense', '大病重病和负担较重的慢性病患者'],
    ['disabledFamily', '重度残疾人'],
    ['other', '留守儿童和困境儿童'],
    ['dispersedSupport', '分散供养特困人员'],
    ['other', '失能特困老年人口'],
  ] as const).map(([group, title]) => ({ group, title, clause: '规则（一）' })),
  application: { mode: 'authorisationOnly', clause: '规则（三）1' },
  comparisonItems: null,
  helper: null,
  measures: null,
  cadence: [],
  countyParameters: unsetCountyParameters,
  forms: [
    { form: 'F-003', name: '承诺授权书', of: 'identification', clause: '规则（三）1' },
    { form: 'F-015', name: '排查整改工作台账', clause: '要求（三）' },
    { form: 'F-017', name: '公示', of: 'identification', clause: '规则（三）2' },
    { form: 'F-018', name: '公示', of: 'elimination', clause: '规则（四）' },
    { form: 'F-020', name: '监测对象初选名单', of: 'identification', clause: '规则（三）2、3' },
    { form: 'F-024', name: '书面批复', of: 'identification', clause: '规则（三）4' },
    { form: 'F-026', name: '排查整改报告', clause: '进度（四）' },
  ],
  warnings: [
    { code: 'W-004', clause: '要求（二）' },
    { code: 'W-016', clause: '内容（二）' },
    { code: 'W-017', clause: '内容（二）' },
    { code: 'W-028', clause: '内容（一）' },
    { code: 'W-030', clause: '规则（四）2' },
    { code: 'W-034', clause: '内容（四）' },
    { code: 'W-035', clause: '内容（四）' },
    { code: 'W-039', clause: '规则（四）' },
    { code: 'W-044', clause: '规则（三）2' },
  ],
  rules: {
    'R-011': { severity: 'block', clause: '规则（一）1、2' },
    'R-015': { severity: 'warn', causes: ['medical', 'disaster', 'accident', 'other'], clause: '规则（一）3' },
    'R-017': { severity: 'block', clause: '规则（一）' },
    'R-018': { severity: 'block', clause: '内容（二）' },
    'R-021': { severity: 'block', clause: '规则（一）' },
    'R-035': { severity: 'warn', clause: '规则（一）' },
    'R-055': { severity: 'block', clause: '规则（三）1' },
    'R-058': { severity: 'block', clause: '规则（三）' },
    'R-075': { severity: 'warn', clause: '要求（二）' },
    'R-076': { severity: 'warn', clause: '要求（二）' },
    'R-117': { severity: 'warn', clause: '规则（四）' },
  },
  procedures: {
    identification: {
      clause: '规则（三）',
      steps: [
        verification('入户核查核实', '规则（三）1'),
        review('规则（三）2'),
        notice('规则（三）2'),
        {
          key: 'townshipReview', kind: 'townshipReview', title: '乡核查初审', actor: '乡镇组织包村干部', clause: '规则（三）3',
          rules: { 'R-050': { severity: 'block', fieldCheck: 'all', clause: '规则（三）3' } },
        },
        {
          key: 'infoComparison', kind: 'infoComparison', title: '县级信息比对', actor: '县级扶贫部门联合行业部门', clause: '规则（三）4',
          rules: { 'R-027': { severity: 'block', clause: '规则（三）1' } },
        },
        {
          key: 'countyApproval', kind: 'countyApproval', title: '县级审定', actor: '县级扶贫部门', clause: '规则（三）4', forms: ['书面批复'],
          rules: { 'R-051': { severity: 'block', writtenReply: true, clause: '规则（三）4' } },
        },
        { key: 'systemEntry', kind: 'systemEntry', title: '系统录入', actor: '乡镇', clause: '规则（三）4' },
      ],
    },
    // 「怎么进怎么出」: four acts and no comparison; the length of the notice is that of identification.
    elimination: {
      clause: '规则（四）',
      steps: [
        verification('入户核查核实', '规则（四）', {
          'R-103': { severity: 'block', clause: '规则（四）' },
          'R-112': { severity: 'block', clause: '规则（四）2' },
          'R-108': { severity: 'block', afterStable: true, clause: '规则（四）' },
        }),
        review('规则（四）、（三）2'),
        notice('规则（四）、（三）2'),
        {
          key: 'townshipReview', kind: 'townshipReview', title: '乡镇验收审核', actor: '乡镇', clause: '规则（四）',
          rules: { 'R-050': { severity: 'block', fieldCheck: 'none', clause: '规则（四）' } },
        },
        { key: 'countyApproval', kind: 'countyApproval', title: '县级审定标注', actor: '县级扶贫部门', clause: '规则（四）' },
        { key: 'systemEntry', kind: 'systemEntry', title: '系统标注', actor: '乡镇', clause: '规则（四）' },
      ],
    },
    // 「在系统中回退为监测对象，继续监测帮扶」
    rollback: {
      clause: '内容（三）',
      steps: [{ key: 'systemEntry', kind: 'systemEntry', title: '系统回退', actor: '乡镇', clause: '内容（三）' }],
    },
    removal: null,
  },
})
