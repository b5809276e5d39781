import { whoColumns, wordsOf, type Ledger } from './ledger'

/** 动态监测 of a month: checks done, warnings opened and closed. */
export const monthlyChecks: Ledger = {
  key: 'monthly-checks', number: 'S-021', title: '月度动态监测台账', levels: ['county', 'township'], variants: ['V5'], clause: '第五步至第七步', subject: 'household', unit: '户', time: 'month', opens: 'places',
  columns: [
    ...whoColumns,
    { key: 'category', head: '监测对象类别', kind: 'term', words: wordsOf('category'), width: 16 },
    { key: 'checkedOn', head: '监测时间', kind: 'date', width: 12 },
    { key: 'by', head: '监测人', kind: 'text', width: 12 },
    { key: 'gaps', head: '未销号缺项', kind: 'term', words: wordsOf('safeguard'), width: 24 },
  ],
  measures: [
    { key: 'rows', head: '监测对象', kind: 'count', unit: '户' },
    { key: 'checked', head: '已监测', kind: 'count', unit: '户' },
    { key: 'missing', head: '未监测', kind: 'count', unit: '户', late: true },
    { key: 'rate', head: '完成率', kind: 'share', unit: '%', of: ['checked', 'rows'] },
    { key: 'opened', head: '本月预警', kind: 'count', unit: '条' },
    { key: 'closed', head: '本月销号', kind: 'count', unit: '条' },
    { key: 'open', head: '未销号', kind: 'count', unit: '条' },
  ],
  note: '监测对象为月末（本月为今天）未消除的户，以及当月有预警的户。',
}
