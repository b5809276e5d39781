import { whoColumns, wordsOf, type Ledger } from './ledger'

/** 防返贫监测与帮扶工作台账 of county, township and village, at the end of any day. */
export const helpLedger: Ledger = {
  key: 'help-ledger', number: 'S-007', title: '防返贫监测与帮扶工作台账', levels: ['county', 'township', 'village'], variants: ['V6'], clause: '总结一 动态管理', subject: 'household', unit: '户', time: 'day', opens: 'rows',
  columns: [
    ...whoColumns,
    { key: 'category', head: '监测对象类别', kind: 'term', words: wordsOf('category'), width: 16 },
    { key: 'status', head: '监测状态', kind: 'term', words: wordsOf('monitoringStatus'), width: 10 },
    { key: 'since', head: '纳入时间', kind: 'date', width: 12 },
    { key: 'eliminatedOn', head: '风险消除时间', kind: 'date', width: 13 },
    { key: 'risks', head: '返贫风险', kind: 'term', words: wordsOf('riskType'), width: 20 },
    { key: 'measures', head: '帮扶措施', kind: 'term', words: wordsOf('measureCategory'), width: 24 },
    { key: 'helper', head: '帮扶责任人', kind: 'text', width: 12 },
    { key: 'perCapita', head: '人均纯收入（元）', kind: 'yuan', width: 15 },
  ],
  measures: [
    { key: 'rows', head: '监测对象', kind: 'count', unit: '户' },
    { key: 'people', head: '人口', kind: 'count', unit: '人' },
    { key: 'monitored', head: '未消除', kind: 'count', unit: '户' },
    { key: 'eliminated', head: '风险消除', kind: 'count', unit: '户' },
    { key: 'planned', head: '有措施', kind: 'count', unit: '户' },
    { key: 'unhelped', head: '未消除而无措施', kind: 'count', unit: '户', late: true },
    { key: 'spent', head: '已落实资金', kind: 'yuan', unit: '元' },
  ],
  note: '未消除和风险消除的户，按所选日期当日的状态、人口、风险和措施；人均纯收入为该日前最近一次核实。',
}
