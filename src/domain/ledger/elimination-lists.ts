import { whoColumns, wordsOf, type Ledger } from './ledger'

/** 拟消除, 复核 and 正式名单. */
export const eliminationLists: Ledger = {
  key: 'elimination-lists', number: 'S-011', title: '风险消除名单', levels: ['village', 'township', 'county'], variants: ['V6', 'V9'], clause: '总结一 消除（二）；二（三）3', subject: 'case', unit: '件', time: 'year', opens: 'places',
  columns: [
    ...whoColumns,
    { key: 'category', head: '监测对象类别', kind: 'term', words: wordsOf('category'), width: 16 },
    { key: 'openedOn', head: '发起时间', kind: 'date', width: 12 },
    { key: 'step', head: '当前环节', kind: 'term', words: wordsOf('stepKind'), width: 12 },
    { key: 'decidedOn', head: '认定时间', kind: 'date', width: 12 },
    { key: 'state', head: '办理状态', kind: 'term', words: wordsOf('caseStatus'), width: 10 },
    { key: 'since', head: '纳入时间', kind: 'date', width: 12 },
    { key: 'perCapita', head: '人均纯收入（元）', kind: 'yuan', width: 15 },
  ],
  measures: [
    { key: 'rows', head: '发起', kind: 'count', unit: '件' },
    { key: 'proposed', head: '拟消除名单', kind: 'count', unit: '户' },
    { key: 'reviewed', head: '复核名单', kind: 'count', unit: '户' },
    { key: 'final', head: '正式名单', kind: 'count', unit: '户' },
    { key: 'running', head: '办理中', kind: 'count', unit: '件' },
    { key: 'ended', head: '未通过或撤回', kind: 'count', unit: '件' },
  ],
  note: '按发起年度。拟消除为村级评议通过，复核为乡镇审核通过，正式为已办结。',
}
