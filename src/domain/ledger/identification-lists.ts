import { whoColumns, wordsOf, type Ledger } from './ledger'

/** 拟纳入, 初选, 审核 and 正式名单 of one day: a household stands on each list that it has reached. */
export const identificationLists: Ledger = {
  key: 'identification-lists', number: 'S-010', title: '监测对象识别名单', levels: ['village', 'township', 'county'], variants: ['V6', 'V7', 'V9'], clause: '总结一（五）；总结二 规则（三）；二（一）3', subject: 'case', unit: '件', time: 'year', opens: 'places',
  columns: [
    ...whoColumns,
    { key: 'category', head: '监测对象类别', kind: 'term', words: wordsOf('category'), width: 16 },
    { key: 'openedOn', head: '发起时间', kind: 'date', width: 12 },
    { key: 'step', head: '当前环节', kind: 'term', words: wordsOf('stepKind'), width: 12 },
    { key: 'decidedOn', head: '认定时间', kind: 'date', width: 12 },
    { key: 'state', head: '办理状态', kind: 'term', words: wordsOf('caseStatus'), width: 10 },
    { key: 'risks', head: '返贫风险', kind: 'term', words: wordsOf('riskType'), width: 20 },
    { key: 'perCapita', head: '人均纯收入（元）', kind: 'yuan', width: 15 },
  ],
  measures: [
    { key: 'rows', head: '发起', kind: 'count', unit: '件' },
    { key: 'proposed', head: '拟纳入名单', kind: 'count', unit: '户' },
    { key: 'preliminary', head: '初选名单', kind: 'count', unit: '户' },
    { key: 'reviewed', head: '审核名单', kind: 'count', unit: '户' },
    { key: 'final', head: '正式名单', kind: 'count', unit: '户' },
    { key: 'running', head: '办理中', kind: 'count', unit: '件' },
    { key: 'ended', head: '未通过或撤回', kind: 'count', unit: '件' },
  ],
  note: '按发起年度。拟纳入为入户核实后在办的户，初选为村级评议通过，审核为乡镇审核通过，正式为已办结；方案没有的环节不计。',
}
