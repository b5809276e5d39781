import type { AssetItem, Category, MeasureCategory, RiskType } from '../../glossary'
import { COUNTY_RULE } from '../../refusal'

const clause = COUNTY_RULE

/** Which risk a kind of help answers, for a policy that prints no table of its own. */
export const commonMeasures = ([
  ['industry', ['industryFailure', 'naturalDisaster', 'labourShortage']],
  ['employment', ['unstableEmployment', 'schooling', 'illness', 'disability']],
  ['finance', ['industryFailure', 'unstableEmployment']],
  ['publicWelfareJob', ['unstableEmployment', 'labourShortage', 'illness', 'disability']],
  ['health', ['illness', 'disability', 'accident']],
  ['education', ['schooling']],
  ['compulsoryEducation', ['schooling']],
  ['socialSecurity', ['labourShortage', 'disability', 'naturalDisaster', 'accident', 'illness']],
  ['housing', ['housing', 'naturalDisaster']],
  ['drinkingWater', ['drinkingWater']],
] as const).map(([category, risks]) => ({
  category: category as MeasureCategory, risks: [...risks] as RiskType[], instruments: [] as string[], lead: null as string | null, responsible: [] as string[], clause,
}))

/**
 * What stands in for a text that says nothing: every value is shown as 「本县规定」, never as the source's word
 * (decisions.md). A policy writes `null` for a silent key, and `definePolicy` puts the value of this list there.
 */
export const countyDefaults = {
  incomePeriod: { mode: 'calendarYear' as const, clause },
  memberRule: { rule: 'register' as const, clause },
  coverage: { population: '所有农村人口', converted: false, clause },
  categories: (['unstableOutOfPoverty', 'marginal', 'suddenHardship'] as const).map((category: Category) => ({ category, clause })),
  riskTypes: ([
    'illness', 'schooling', 'disability', 'naturalDisaster', 'accident', 'industryFailure', 'unstableEmployment', 'labourShortage', 'housing', 'drinkingWater', 'other',
  ] as const).map((risk: RiskType) => ({ risk, clause })),
  application: { mode: 'optional' as const, clause },
  comparisonItems: ([
    ['存款', '县金融部门', 'deposit'], ['车辆', '县公安部门', 'car'], ['商品房', '县自然资源部门', 'commercialHousing'],
    ['工商注册', '县市场监管部门', 'business'], ['财政供养', '县人力资源社会保障部门', 'fiscalSupport'],
  ] as const).map(([item, department, asset]) => ({ item: item as string, department: department as string, asset: asset as AssetItem | null, clause })),
  helper: { title: '帮扶责任人', capacities: ['乡镇干部', '驻村工作队员', '村干部'], clause },
  measures: commonMeasures,
}

/** Numbers that no source gives (K-18): the county sets them, or the warning stays off. A text with a number of its own leaves the entry out. */
export const unsetCountyParameters: Record<string, { title: string; value: number | null; unit: string; clause: string }> = {
  largeShare: { title: '未消除风险监测对象占比较高', value: null, unit: '%', clause },
  smallShare: { title: '监测对象占比明显偏低', value: null, unit: '%', clause },
  markedDecrease: { title: '收入明显减少', value: null, unit: '%', clause },
  concentratedMarking: { title: '集中标注', value: null, unit: '户', clause },
  delayedElimination: { title: '应消不消', value: null, unit: '天', clause },
  equalYears: { title: '收入多年相等', value: null, unit: '年', clause },
  staleData: { title: '更新不及时', value: null, unit: '天', clause },
  rigidExpenseLine: { title: '刚性支出预警标准', value: null, unit: '元', clause },
  oppositionShare: { title: '评议反对票占到会人数', value: 10, unit: '%', clause },
  bulkSample: { title: '批量签批抽查比例', value: 10, unit: '%', clause },
  bulkSampleLeast: { title: '批量签批抽查最少户数', value: 3, unit: '户', clause },
}

/** Rules of a step that a text names without saying how: who must have been there, how many sat together (decisions.md, `design/api.md`). */
export const countyRules = {
  /** One visitor at least, of any capacity. */
  anyVisitor: { severity: 'block', min: 1, capacities: ['township', 'stationed', 'village', 'surveyor', 'county'], clause },
  /** Three persons at least, of no prescribed body. */
  anyThree: { severity: 'block', min: 3, each: [], clause },
  /** The township looks at the papers; no house is seen again. */
  noFieldCheck: { severity: 'block', fieldCheck: 'none', clause },
  /** What every text means and none prints: the category fits the facts, and there is a risk. */
  fits: { severity: 'block', clause },
} satisfies Record<string, { severity: 'block'; clause: string; [key: string]: unknown }>
