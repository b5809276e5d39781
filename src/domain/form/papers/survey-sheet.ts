import type { HouseholdPaper } from '../data/household'
import { grid, type DocumentSheet } from '../../document/sheet'
import { opinionHeight, toSign, wide } from '../../document/grid'
import { conditionRows, expenseRows, householdRows, incomeRows, keyGroupRows, memberRows, placeAbove, safeguardRows } from '../sections'
import { categoryWords, expenseOf, incomeOf, metOf, riskWords, visitorWords } from '../verified'
import { day, listed } from '../words'

const MEMBERS = 4

/** F-002 防止返贫动态监测排查表: household, its groups, income and expense, safeguards, risks, preliminary opinion (004 二(一)2(2), 3(1)). */
export function surveySheet(paper: HouseholdPaper): DocumentSheet {
  const { household, policy, case: own } = paper
  return {
    title: '防止返贫动态监测排查表', above: placeAbove(paper), paper: 'A4',
    blocks: [
      grid(
        householdRows(paper), memberRows(household?.members, MEMBERS), conditionRows(household?.members, MEMBERS), keyGroupRows(paper),
        incomeRows(incomeOf(paper), policy.period), expenseRows(expenseOf(paper)), safeguardRows(metOf(paper)),
        [
          wide('返贫致贫风险', riskWords(paper)), wide('初步核查意见', opinion(paper), opinionHeight), wide('核查人员', visitorWords(paper)),
          [...toSign('核查人员签字'), ...toSign('户主签字')], wide('核查时间', day(own?.verification?.visitedOn)),
        ],
      ),
    ],
    note: `监测范围以家庭年人均纯收入 ${policy.line} 为参考（${policy.period}）。本表由核查人员填写，户主核对后签字。`,
  }
}

/** What the visit proposes: the category with its reasons, else that it proposes none. */
function opinion(paper: HouseholdPaper): string {
  const { assessment } = paper.case ?? {}
  if (!assessment) return ''
  return `${assessment.category ? `拟认定为${categoryWords(paper)}` : '暂不认定为监测对象'}。${listed(assessment.reasons)}`
}
