import type { HouseholdPaper } from '../data/household'
import { grid, type DocumentSheet } from '../../document/sheet'
import { fact, section, toSign, wide, type Row } from '../../document/grid'
import { countyOpinion, townshipOpinion, villageOpinion } from '../opinions'
import { expenseRows, householdRows, incomeRows, measureRows, placeAbove, safeguardRows } from '../sections'
import { categoryWords, expenseOf, incomeOf, metOf, riskWords, visitorWords } from '../verified'
import { amount, day, dayOrEmpty, yesNo } from '../words'

/** F-004 风险稳定消除核查表: income and expense, safeguards and water, what the help has come to (004 二(三)3(1)). */
export function stabilitySheet(paper: HouseholdPaper): DocumentSheet {
  const { household, policy } = paper
  return {
    title: '风险稳定消除核查表', above: placeAbove(paper), paper: 'A4',
    blocks: [
      grid(
        householdRows(paper), [wide('监测对象类别', categoryWords(paper)), wide('识别时风险', riskWords(paper))],
        incomeRows(incomeOf(paper), policy.period), expenseRows(expenseOf(paper)), [stable(paper)], safeguardRows(metOf(paper)),
        [section('帮扶成效'), ...measureRows(household?.measures.filter(({ status }) => status === 'delivered'), 3)],
        conclusion(paper), hands(paper, '户主签字'),
      ),
    ],
    note: `监测范围：家庭人均纯收入 ${policy.line}（${policy.period}）。`,
  }
}

/** F-010 附件5 风险消除评估表: 「一超过、两不愁、三保障」 and water, both sides sign, then three levels (002 总结一 消除(二) 第二步至第五步). */
export function evaluationSheet(paper: HouseholdPaper): DocumentSheet {
  const { case: own } = paper
  return {
    title: '防止返贫监测对象风险消除评估表', above: placeAbove(paper), paper: 'A4',
    blocks: [
      grid(
        householdRows(paper), [wide('监测对象类别', categoryWords(paper)), wide('识别时风险', riskWords(paper))],
        [section('一超过'), [...fact('人均纯收入（元）', amount(incomeOf(paper)?.perCapita)), ...fact('收入超过国家扶贫标准', yesNo(null))], stable(paper)],
        safeguardRows(metOf(paper)), conclusion(paper), hands(paper, '监测对象签字'),
        [villageOpinion(own), townshipOpinion(own), countyOpinion(own)],
      ),
    ],
  }
}

const stable = ({ case: own }: HouseholdPaper): Row => [...fact('收入稳定起始日', dayOrEmpty(own?.verification?.stableSince)), ...fact('大额刚性支出稳定解决', yesNo(own?.verification?.rigidExpenseSettled))]

const conclusion = ({ case: own }: HouseholdPaper): Row[] => {
  const visit = own?.verification
  return [[...fact('针对性帮扶有效落实', yesNo(visit?.measuresEffective)), ...fact('风险自然消除', yesNo(visit && (visit.naturallyGone ?? false)))]]
}

const hands = (paper: HouseholdPaper, household: string): Row[] => [
  wide('核查人员', visitorWords(paper)), [...toSign('核查人员签字'), ...toSign('核查人员签字')], [...toSign(household), ...fact('核查时间', day(paper.case?.verification?.visitedOn))],
]
