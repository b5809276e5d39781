import { whoColumns, wordsOf, type Ledger } from './ledger'

/** 结对帮扶名册: which monitored household has which helper. */
export const helperRoster: Ledger = {
  key: 'helper-roster', number: 'S-029', title: '结对帮扶名册', levels: ['township', 'county'], variants: ['V6', 'V8'], clause: '总结一 帮扶（二）；附件', subject: 'household', unit: '户', time: 'day', opens: 'rows',
  columns: [
    ...whoColumns,
    { key: 'category', head: '监测对象类别', kind: 'term', words: wordsOf('category'), width: 16 },
    { key: 'worker', head: '帮扶责任人', kind: 'text', width: 12 },
    { key: 'unit', head: '单位', kind: 'text', width: 20 },
    { key: 'publicServant', head: '公职人员', kind: 'yesNo', width: 9 },
    { key: 'since', head: '结对时间', kind: 'date', width: 12 },
  ],
  measures: [
    { key: 'rows', head: '未消除', kind: 'count', unit: '户' },
    { key: 'paired', head: '已结对', kind: 'count', unit: '户' },
    { key: 'unpaired', head: '未结对', kind: 'count', unit: '户', late: true },
    { key: 'servants', head: '公职人员结对', kind: 'count', unit: '户' },
    { key: 'rate', head: '结对率', kind: 'share', unit: '%', of: ['paired', 'rows'] },
  ],
  note: '未消除的监测对象，按所选日期的结对关系。',
}
