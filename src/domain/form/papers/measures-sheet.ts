import type { HouseholdPaper } from '../data/household'
import { grid, type DocumentSheet } from '../../document/sheet'
import { section, toSign, wide } from '../../document/grid'
import { householdRows, measureRows, placeAbove } from '../sections'
import { categoryWords, riskWords, visitorWords } from '../verified'
import { day } from '../words'

/**
 * F-009 附件4 帮扶措施落实情况表: what was carried out, signed by 核实组成员 and 监测对象 (002 总结一 消除(二) 第二步). The notice of an
 * elimination shows the kinds of help of it and nothing else.
 */
export function measuresSheet(paper: HouseholdPaper): DocumentSheet {
  const { household, policy, case: own } = paper
  const delivered = household?.measures.filter(({ status }) => status === 'delivered')
  return {
    title: '防止返贫监测对象帮扶措施落实情况表', above: placeAbove(paper), paper: 'A4',
    blocks: [
      grid(
        householdRows(paper),
        [wide('监测对象类别', categoryWords(paper)), wide('返贫致贫风险', riskWords(paper)), wide(policy.helperTitle, household?.helper ? `${household.helper.name}（${household.helper.unit}）` : '')],
        [section('帮扶措施落实情况'), ...measureRows(delivered, 6)],
        [
          wide('核实组成员', visitorWords(paper)), [...toSign('核实组成员签字'), ...toSign('核实组成员签字')],
          [...toSign('监测对象签字'), ...toSign(`${policy.helperTitle}签字`)], wide('核实时间', day(own?.verification?.visitedOn)),
        ],
      ),
    ],
  }
}
