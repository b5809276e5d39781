import { COUNTY_RULE } from '../../refusal'
import type { PolicyInput } from '../schema'

/** Numbers that no source gives (K-18): the county sets them, or the warning stays off. */
export const unsetCountyParameters: PolicyInput['countyParameters'] = {
  largeShare: { title: '未消除风险监测对象占比较高', value: null, unit: '%', clause: COUNTY_RULE },
  smallShare: { title: '监测对象占比明显偏低', value: null, unit: '%', clause: COUNTY_RULE },
  markedDecrease: { title: '收入明显减少', value: null, unit: '%', clause: COUNTY_RULE },
  concentratedMarking: { title: '集中标注', value: null, unit: '户', clause: COUNTY_RULE },
  delayedElimination: { title: '应消不消', value: null, unit: '天', clause: COUNTY_RULE },
  staleData: { title: '更新不及时', value: null, unit: '天', clause: COUNTY_RULE },
  rigidExpenseLine: { title: '刚性支出预警标准', value: null, unit: '元', clause: COUNTY_RULE },
  oppositionShare: { title: '评议反对票占到会人数', value: 10, unit: '%', clause: COUNTY_RULE },
  bulkSample: { title: '批量签批抽查比例', value: 10, unit: '%', clause: COUNTY_RULE },
  bulkSampleLeast: { title: '批量签批抽查最少户数', value: 3, unit: '户', clause: COUNTY_RULE },
}

/** Which risk a kind of help answers, for a policy that prints no table of its own. */
export const commonMeasures: PolicyInput['measures'] = (
  [
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
  ] as const
).map(([category, risks]) => ({ category, risks: [...risks], instruments: [], lead: null, responsible: [], clause: COUNTY_RULE }))
