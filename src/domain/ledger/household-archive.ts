import { whoColumns, wordsOf, type Ledger } from './ledger'

/** 一户一档: which papers of a monitored household are in its file. */
export const householdArchive: Ledger = {
  key: 'household-archive', number: 'S-009', title: '一户一档资料台账', levels: ['village', 'township', 'county'], variants: ['V6'], clause: '总结一 动态管理', subject: 'household', unit: '户', time: 'now', opens: 'places',
  columns: [
    ...whoColumns,
    { key: 'status', head: '监测状态', kind: 'term', words: wordsOf('monitoringStatus'), width: 10 },
    { key: 'steps', head: '识别环节', kind: 'count', width: 9 },
    { key: 'stepsDone', head: '已办环节', kind: 'count', width: 9 },
    { key: 'income', head: '收入核实', kind: 'yesNo', width: 9 },
    { key: 'plan', head: '帮扶计划', kind: 'yesNo', width: 9 },
    { key: 'measures', head: '帮扶措施', kind: 'yesNo', width: 9 },
    { key: 'helper', head: '帮扶责任人', kind: 'yesNo', width: 11 },
    { key: 'visits', head: '走访记录', kind: 'yesNo', width: 9 },
  ],
  measures: [
    { key: 'rows', head: '监测对象', kind: 'count', unit: '户' },
    { key: 'complete', head: '资料齐全', kind: 'count', unit: '户' },
    { key: 'noCase', head: '识别资料不全', kind: 'count', unit: '户', late: true },
    { key: 'noIncome', head: '缺收入核实', kind: 'count', unit: '户', late: true },
    { key: 'noPlan', head: '缺帮扶计划', kind: 'count', unit: '户', late: true },
    { key: 'noMeasures', head: '缺帮扶措施', kind: 'count', unit: '户', late: true },
    { key: 'noHelper', head: '缺帮扶责任人', kind: 'count', unit: '户', late: true },
    { key: 'noVisits', head: '缺走访记录', kind: 'count', unit: '户', late: true },
  ],
  note: '未消除和风险消除的户。应有哪些资料，识别环节以办理时的方案为准，其余为本县规定。',
}
