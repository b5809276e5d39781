import { definePolicy } from '../schema'
import { countyRules, unsetCountyParameters } from './county-defaults'

/** The sentence stands in a paragraph without heading, so it is its own clause. */
const SILENCE = '「监测对象不申请，评定工作不宣传，结果不公示」'

/** V5: the seven steps 排、访、评、录、测、补、销 of a county in 2020; the last three are its monthly checks and early warnings. */
export const sevenSteps2020 = definePolicy({
  id: 'seven-steps-2020',
  version: 1,
  shortTitle: '2020年七步法方案',
  title: '2020年防止返贫监测和帮扶机制实施方案',
  source: '某州某县2020年防止返贫监测和帮扶机制实施方案',
  issuer: '县级',
  year: 2020,
  threshold: { amount: 500_000, referenceOnly: null, term: '年人均收入', clause: '对象（一）（二）' },
  incomePeriod: null,
  memberRule: null,
  coverage: null,
  categories: [
    { category: 'monitoredOutOfPoverty', clause: '对象（一）' },
    { category: 'edge', clause: '对象（二）' },
  ],
  riskTypes: null,
  keyGroups: [],
  application: { mode: 'forbidden', clause: SILENCE },
  comparisonItems: null,
  helper: null,
  measures: null,
  cadence: [{ what: '动态监测', times: 1, per: 'month', by: 'check', clause: '第五步' }],
  countyParameters: unsetCountyParameters,
  forms: [
    { form: 'F-027', name: '拟监测对象名单', of: 'identification', clause: '第一步' },
    { form: 'F-027', name: '比对后审定名单', of: 'identification', clause: '第一步' },
    { form: 'F-028', name: '全县防止返贫监测台账', clause: '第四步' },
  ],
  warnings: [
    { code: 'W-028', clause: '第五步' },
    { code: 'W-048', clause: '第五步' },
    { code: 'W-059', clause: SILENCE },
  ],
  rules: {
    'R-007': { severity: 'block', clause: '第一步' },
    'R-011': { severity: 'block', clause: '对象（一）（二）' },
    'R-017': { severity: 'block', clause: '对象（一）（二）' },
    'R-021': { severity: 'block', clause: '对象（一）（二）' },
    'R-063': { severity: 'block', clause: SILENCE },
    'R-093': { severity: 'block', clause: '第五步' },
    'R-094': { severity: 'block', clause: '第五步至第七步' },
    'R-119': { severity: 'block', clause: '第七步' },
    'R-144': { severity: 'block', clause: '第七步' },
  },
  procedures: {
    identification: {
      clause: '第一步至第四步',
      openers: ['villageCadre', 'townshipClerk', 'department', 'countyComparer'],
      steps: [
        { key: 'departmentScreening', kind: 'departmentScreening', title: '排：部门筛查', actor: '行业部门和乡（镇）', clause: '第一步', forms: ['拟监测对象名单'] },
        { key: 'infoComparison', kind: 'infoComparison', title: '排：信息比对', actor: '县攻坚办', clause: '第一步', forms: ['比对后审定名单'] },
        {
          key: 'householdVerification', kind: 'householdVerification', title: '访：进村入户走访', actor: '县级攻坚办统筹组织', clause: '第二步',
          roles: ['countyComparer', 'villageCadre', 'townshipClerk'],
          rules: { 'R-044': countyRules.anyVisitor },
        },
        {
          key: 'villageReview', kind: 'villageReview', title: '评：村级评议', actor: '乡（镇）组织村“两委”干部和驻村工作队', clause: '第三步',
          rules: { 'R-046': { severity: 'block', min: 2, each: ['committee', 'stationed'], clause: '第三步' } },
        },
        { key: 'countyApproval', kind: 'countyApproval', title: '县级审定', actor: '县级攻坚办', clause: '第三步' },
        { key: 'systemEntry', kind: 'systemEntry', title: '录：系统录入', actor: '乡（镇）组织人员', clause: '第四步' },
      ],
    },
    elimination: null,
    rollback: null,
    removal: null,
  },
})
