import { assetItems, labelOf } from '../../glossary'
import type { HouseholdPaper } from '../data/household'
import { grid, type DocumentSheet } from '../../document/sheet'
import { section, toSign, wide, type Row } from '../../document/grid'
import { conditionRows, expenseRows, householdRows, incomeRows, memberRows, placeAbove, safeguardRows } from '../sections'
import { categoryWords, expenseOf, incomeOf, metOf, riskWords, visitorWords } from '../verified'
import { day, listed, oneOf, someOf } from '../words'

const MEMBERS = 5
const METHODS = ['询问', '查看', '计算', '核实']

/** F-007 附件2 信息采集表: members, income and property, production, what else matters; filled by at least two investigators (002 总结一 (五) 第二步; 000 篇一 (五)). */
export function collectionSheet(paper: HouseholdPaper): DocumentSheet {
  const { household, policy, case: own } = paper
  const visit = own?.verification
  return {
    title: '防止返贫监测对象信息采集表', above: placeAbove(paper), paper: 'A4',
    blocks: [
      grid(
        householdRows(paper), memberRows(household?.members, MEMBERS), conditionRows(household?.members, MEMBERS),
        incomeRows(incomeOf(paper), policy.period), expenseRows(expenseOf(paper)),
        [section('财产和生产经营状况'), wide('财产状况', someOf(assetItems.map((item) => labelOf('assetItem', item)), visit?.assets.map((item) => labelOf('assetItem', item)) ?? [])), wide('生产经营状况', production(paper), 20)],
        safeguardRows(metOf(paper)),
        [
          section('其他情况'), wide('返贫致贫风险', riskWords(paper)), wide('监测对象类别', categoryWords(paper)), wide('农村低保', oneOf(['是', '否'], household && (household.subsistenceAllowance ? '是' : '否'))),
          wide('核实方式', someOf(METHODS, methodsOf(paper))), wide('调查人员', visitorWords(paper)), ...signatures, wide('采集时间', day(visit?.visitedOn)),
        ],
      ),
    ],
    note: '本表由调查人员填写，调查核实组每组不少于 2 人。',
  }
}

const signatures: Row[] = [[...toSign('调查人员签字'), ...toSign('调查人员签字')], [...toSign('户主签字'), ...toSign('核对人签字')]]

/** Lines of the worksheet under 生产经营, where the visit kept them. */
const production = ({ case: own }: HouseholdPaper): string => listed((own?.verification?.incomeLines ?? []).filter(({ kind }) => kind === 'business' || kind === 'businessCost').map(({ label, amount }) => `${label} ${amount} 元`))

function methodsOf({ case: own }: HouseholdPaper): string[] {
  const given = own?.verification?.methods ?? ''
  return METHODS.filter((method) => given.includes(method))
}
