import { definePolicy, type PolicyInput } from '../schema'
import { countyRules, unsetCountyParameters } from './county-defaults'

type StepInput = NonNullable<PolicyInput['procedures']['rollback']>['steps'][number]

const CHAIN = '四（四）'

/** 「分村以书面形式报乡村振兴工作站，…统一汇总后上报县乡村振兴局，根据县乡村振兴局反馈开展…系统操作」; the same for 回退 and 清退. */
const chain: StepInput[] = [
  {
    key: 'villageNomination', kind: 'villageNomination', title: '分村书面上报', actor: '村', clause: CHAIN,
    rules: { 'R-126': { severity: 'warn', clause: CHAIN } },
  },
  {
    key: 'townshipReview', kind: 'townshipReview', title: '乡村振兴工作站汇总', actor: '乡村振兴工作站', clause: CHAIN,
    rules: { 'R-050': countyRules.noFieldCheck },
  },
  { key: 'countyApproval', kind: 'countyApproval', title: '县局反馈', actor: '县乡村振兴局', clause: CHAIN },
  { key: 'systemEntry', kind: 'systemEntry', title: '系统操作', actor: '乡镇组织村级', roles: ['townshipClerk', 'villageCadre'], clause: CHAIN },
]

/** V8: the notice of a township in Jinzhai. For identifying it points to 《工作指南》, which the text does not contain. */
export const anhuiHuaishuwan2023 = definePolicy({
  id: 'anhui-huaishuwan-2023',
  version: 1,
  shortTitle: '槐树湾乡2023年方案',
  title: '槐树湾乡2023年防止返贫监测帮扶集中排查工作方案',
  source: '槐政〔2023〕74号',
  issuer: '金寨县槐树湾乡人民政府',
  year: 2023,
  threshold: { amount: 790_000, referenceOnly: null, term: '监测范围', clause: '三（一）' },
  incomePeriod: null,
  memberRule: null,
  coverage: { population: '所有农村地区、所有农村户籍人口', converted: false, clause: '二' },
  categories: null,
  riskTypes: null,
  keyGroups: ([
    ['lowIncome', '收入较低或下降明显的农户'],
    ['unstableWork', '就业不稳的农户'],
    ['other', '产业失败的农户'],
    ['rigidExpense', '受其他突发意外事故影响较大的农户'],
    ['livingAlone', '生活困难的独居老人户'],
    ['subsistenceAllowance', '近两年新申请农村低保对象的农户'],
    ['dispersedSupport', '近两年新申请分散供养特困人员的农户'],
  ] as const).map(([group, title]) => ({ group, title, clause: '三（一）' })),
  application: { mode: 'optional', clause: '一' },
  comparisonItems: null,
  helper: null,
  measures: null,
  cadence: [
    { what: '集中排查', times: 1, per: 'year', by: 'campaign', clause: '导语' },
    { what: '分析', times: 1, per: 'twoWeeks', clause: '五（三）' },
    { what: '调度', times: 1, per: 'month', clause: '五（三）' },
  ],
  clocks: [{ rule: 'D-005', title: '帮扶措施制定 10 天', days: 10, soft: true, from: 'decision', until: 'plan', dayKind: 'calendar', clause: '三（二）' }],
  entry: { roles: ['townshipClerk', 'villageCadre'], clause: '四（四）' },
  countyParameters: unsetCountyParameters,
  forms: [
    { form: 'F-016', name: '乡干包片到村人员名单', clause: '附件' },
    { form: 'F-022', name: '风险消除回退书面申请', of: 'rollback', clause: CHAIN },
    { form: 'F-022', name: '监测对象清退书面申请', of: 'removal', clause: CHAIN },
    { form: 'F-023', name: '问题清单和问题台账', clause: '四（三）' },
    { form: 'F-025', name: '监测对象申报政策、帮扶政策明白纸', clause: '五（二）' },
    { form: 'F-026', name: '自查报告和集中排查工作总结报告', clause: '四（五）' },
    { form: 'F-029', name: '因灾返贫防范预案', clause: '三（五）' },
  ],
  warnings: [
    { code: 'W-001', clause: '三（一）' },
    { code: 'W-002', clause: '三（二）' },
    { code: 'W-006', clause: '三（二）' },
    { code: 'W-012', clause: '三（一）' },
    { code: 'W-014', clause: '三（一）' },
    { code: 'W-018', clause: '三（一）' },
    { code: 'W-019', clause: '三（一）' },
    { code: 'W-032', clause: '三（六）' },
    { code: 'W-033', clause: '三（六）' },
    { code: 'W-034', clause: '三（六）' },
    { code: 'W-038', clause: '三（四）' },
    { code: 'W-040', clause: '三（三）' },
    { code: 'W-041', clause: '三（三）' },
    { code: 'W-051', clause: '四（四）' },
    { code: 'W-052', clause: '四（四）' },
    { code: 'W-053', clause: '四（三）' },
    { code: 'W-054', clause: '五（三）' },
    { code: 'W-055', clause: '三（五）' },
    { code: 'W-056', clause: '三（五）' },
    { code: 'W-058', clause: '五（四）' },
    { code: 'W-060', clause: '五（二）' },
  ],
  rules: {
    'R-011': countyRules.fits,
    'R-017': countyRules.fits,
    'R-021': countyRules.fits,
    'R-022': { severity: 'warn', clause: '三（一）' },
    'R-035': { severity: 'warn', clause: '三（一）' },
    'R-077': { severity: 'warn', willing: true, clause: '三（一）、（二）' },
    'R-078': { severity: 'warn', clause: '三（二）' },
    'R-079': { severity: 'warn', clause: '三（二）' },
    'R-083': { severity: 'warn', clause: '三（二）' },
    'R-085': { severity: 'warn', clause: '三（二）' },
    // 「对监测对象中整户无劳动能力兜底保障户暂不标注“风险消除”」: no exception is printed.
    'R-108': { severity: 'block', clause: '三（四）' },
    'R-120': { severity: 'block', months: 0, clause: '三（三）' },
    'R-122': { severity: 'block', clause: '三（三）' },
    'R-123': { severity: 'block', clause: '三（三）' },
    'R-130': { severity: 'block', clause: '四（三）' },
    'R-139': { severity: 'warn', reviewer: false, clause: '四（四）' },
    'R-140': { severity: 'block', persons: 2, clause: '四（四）' },
  },
  procedures: {
    identification: null,
    elimination: null,
    rollback: { clause: CHAIN, steps: chain },
    removal: { clause: CHAIN, steps: chain },
  },
})
