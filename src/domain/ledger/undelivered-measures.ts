import { whoColumns, wordsOf, type Ledger } from './ledger'

/** 帮扶措施落实问题台账: what was planned by now and has not reached the household. */
export const undeliveredMeasures: Ledger = {
  key: 'undelivered-measures', number: 'S-013', title: '帮扶措施落实问题台账', levels: ['township'], variants: ['V4'], clause: '月8日前', subject: 'measure', unit: '项', time: 'day', opens: 'rows',
  columns: [
    ...whoColumns,
    { key: 'category', head: '措施类别', kind: 'term', words: wordsOf('measureCategory'), width: 14 },
    { key: 'instrument', head: '措施', kind: 'text', width: 24 },
    { key: 'risk', head: '针对风险', kind: 'term', words: wordsOf('riskType'), width: 12 },
    { key: 'unit', head: '责任单位', kind: 'text', width: 18 },
    { key: 'plannedOn', head: '计划时间', kind: 'date', width: 12 },
    { key: 'daysLate', head: '超期天数', kind: 'count', width: 9 },
    { key: 'amount', head: '金额（元）', kind: 'yuan', width: 13 },
  ],
  measures: [
    { key: 'rows', head: '未按期落实', kind: 'count', unit: '项' },
    { key: 'overMonth', head: '超过 30 天', kind: 'count', unit: '项', late: true },
    { key: 'sum', head: '涉及资金', kind: 'yuan', unit: '元' },
  ],
  note: '计划日期已过而没有落实、也没有停止的措施；其他落实问题不在此表。',
}
