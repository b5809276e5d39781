import type { HouseholdPaper } from '../data/household'
import { grid, type DocumentSheet } from '../../document/sheet'
import { fact, wide } from '../../document/grid'
import { countyOpinion, townshipOpinion, villageOpinion } from '../opinions'
import { householdRows, memberRows, placeAbove } from '../sections'
import { categoryWords, incomeOf, riskWords } from '../verified'
import { amount } from '../words'

/** F-008 附件3 识别审批表: one form through three levels, opinions and signatures from the trail (002 总结一 (五) 第三步至第五步). */
export function approvalSheet(paper: HouseholdPaper): DocumentSheet {
  const { household, policy, case: own } = paper
  return {
    title: '防止返贫监测对象识别审批表', above: placeAbove(paper), paper: 'A4',
    blocks: [
      grid(
        householdRows(paper), memberRows(household?.members, 4),
        [
          [...fact('人均纯收入（元）', amount(incomeOf(paper)?.perCapita)), ...fact('监测范围', policy.line)],
          wide('返贫致贫风险', riskWords(paper)), wide('监测对象类别', categoryWords(paper)),
          villageOpinion(own), townshipOpinion(own), countyOpinion(own),
        ],
      ),
    ],
  }
}
