import { filterOf, whoColumns, wordsOf, type Ledger } from './ledger'

/** 回退名单 and 清退名单, from the village up. */
export const rollbackLists: Ledger = {
  key: 'rollback-lists', number: 'S-012', title: '风险消除回退、监测对象清退名单', levels: ['village', 'township', 'county', 'prefecture', 'province'], variants: ['V2', 'V4', 'V8', 'V9'], clause: '三；四（四）；三（三）', subject: 'case', unit: '件', time: 'year', opens: 'rows',
  columns: [
    ...whoColumns,
    { key: 'kind', head: '事项', kind: 'term', words: wordsOf('caseKind'), width: 8 },
    { key: 'category', head: '监测对象类别', kind: 'term', words: wordsOf('category'), width: 16 },
    { key: 'reason', head: '理由', kind: 'text', width: 30 },
    { key: 'openedOn', head: '提出时间', kind: 'date', width: 12 },
    { key: 'step', head: '当前环节', kind: 'term', words: wordsOf('stepKind'), width: 12 },
    { key: 'decidedOn', head: '审批时间', kind: 'date', width: 12 },
    { key: 'state', head: '办理状态', kind: 'term', words: wordsOf('caseStatus'), width: 10 },
  ],
  measures: [
    { key: 'rows', head: '提出', kind: 'count', unit: '件' },
    { key: 'rollback', head: '回退', kind: 'count', unit: '件' },
    { key: 'removal', head: '清退', kind: 'count', unit: '件' },
    { key: 'running', head: '办理中', kind: 'count', unit: '件' },
    { key: 'final', head: '已办结', kind: 'count', unit: '件' },
  ],
  filters: [filterOf('kind', '回退和清退', { rollback: '回退', removal: '清退' })],
  note: '按提出年度。',
}
