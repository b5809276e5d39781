import { definePolicy } from '../schema'
import { countyRules, unsetCountyParameters } from './county-defaults'

/** V3: the mechanism of a county in Guizhou. The text breaks off after 监测方式, and prints no procedure. */
export const guizhou63202021 = definePolicy({
  id: 'guizhou-6320-2021',
  version: 1,
  shortTitle: '贵州某县2021年机制方案',
  title: '健全防止返贫动态监测和帮扶机制方案',
  source: '贵州某县2021年健全防止返贫动态监测和帮扶机制方案',
  issuer: '县级',
  year: 2021,
  threshold: { amount: 632_000, referenceOnly: null, term: '农村居民人均纯收入', clause: '（一）监测范围' },
  incomePeriod: { mode: 'rolling12', clause: '（一）监测范围' },
  memberRule: { rule: 'coResident', clause: '（二）' },
  coverage: { population: '农村家庭（含易地扶贫搬迁及同步搬迁等已转为城镇户籍但没有享受到城镇居民相关保障措施和待遇的家庭）', converted: true, clause: '（一）监测范围' },
  categories: [
    { category: 'unstableOutOfPoverty', clause: '（二）1' },
    { category: 'marginal', clause: '（二）2' },
    { category: 'suddenHardship', clause: '（二）3' },
  ],
  riskTypes: null,
  keyGroups: ([
    ['rigidExpense', '有大病重病和负担较重的慢性病患者的家庭'],
    ['disabledFamily', '有重度残疾人的家庭'],
    ['other', '有失能老年人口的家庭'],
  ] as const).map(([group, title]) => ({ group, title, clause: '（二）' })),
  application: { mode: 'optional', clause: '（一）监测方式' },
  comparisonItems: null,
  helper: null,
  measures: null,
  cadence: [],
  countyParameters: unsetCountyParameters,
  warnings: [
    { code: 'W-036', clause: '（二）' },
    { code: 'W-055', clause: '（三）' },
  ],
  rules: {
    'D-025': { severity: 'warn', clause: '（一）监测范围' },
    'R-011': { severity: 'block', clause: '（二）1、2' },
    'R-015': { severity: 'warn', causes: ['medical', 'education', 'disaster', 'accident', 'other'], clause: '（二）3' },
    'R-017': { severity: 'block', clause: '（二）' },
    'R-021': countyRules.fits,
    // 「原则上不纳入监测,特殊情况由村民代表会议组织评议认定」: how many make such a meeting is our own decision (api.md).
    'R-024': {
      severity: 'block', clause: '（二）',
      items: ['car', 'fiscalSupport', 'commercialHousing', 'business', 'employer', 'paidVillageCadre', 'shamSplit', 'badCredit', 'lawViolation'],
    },
    'R-025': { severity: 'block', villagerRepresentatives: 3, clause: '（二）' },
    'R-035': { severity: 'warn', clause: '（二）' },
    'W-036': { severity: 'warn', clause: '（二）' },
  },
  procedures: { identification: null, elimination: null, rollback: null, removal: null },
})
