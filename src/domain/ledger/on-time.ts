import { whoColumns, wordsOf, type Ledger } from './ledger'

/** 及时率: identification within the days of its procedure, and the plan within its own. */
export const onTime: Ledger = {
  key: 'on-time', number: 'S-023', title: '识别和帮扶计划及时率', levels: ['county', 'township'], variants: ['V2', 'V4', 'V8', 'V9'], clause: '四；二（一）4（1）、（二）1；三（二）', subject: 'case', unit: '件', time: 'year', opens: 'places',
  columns: [
    ...whoColumns,
    { key: 'startedOn', head: '起算', kind: 'date', width: 12 },
    { key: 'dueOn', head: '识别时限', kind: 'date', width: 12 },
    { key: 'endedOn', head: '认定时间', kind: 'date', width: 12 },
    { key: 'planDueOn', head: '计划时限', kind: 'date', width: 12 },
    { key: 'planOn', head: '计划时间', kind: 'date', width: 12 },
    { key: 'state', head: '办理状态', kind: 'term', words: wordsOf('caseStatus'), width: 10 },
  ],
  measures: [
    { key: 'rows', head: '识别', kind: 'count', unit: '件' },
    { key: 'met', head: '按期', kind: 'count', unit: '件' },
    { key: 'overdue', head: '超期', kind: 'count', unit: '件', late: true },
    { key: 'running', head: '期内在办', kind: 'count', unit: '件' },
    { key: 'rate', head: '识别及时率', kind: 'share', unit: '%', of: ['met', 'judged'] },
    { key: 'planMet', head: '计划按期', kind: 'count', unit: '件' },
    { key: 'planLate', head: '计划超期', kind: 'count', unit: '件', late: true },
    { key: 'planRate', head: '计划及时率', kind: 'share', unit: '%', of: ['planMet', 'planJudged'] },
  ],
  note: '按起算年度。只计方案定有时限的识别案件；未通过、已撤回的不计；及时率 = 按期 ÷（按期＋超期）。',
}
