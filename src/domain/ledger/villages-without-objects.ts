import type { Ledger } from './ledger'

/** 监测对象空白村: villages that have neither an object nor one whose risk was eliminated. */
export const villagesWithoutObjects: Ledger = {
  key: 'villages-without-objects', number: 'S-017', title: '无监测对象的行政村', levels: ['township', 'county'], variants: ['V1', 'V8'], clause: '（四）；三（一）', subject: 'village', unit: '村', time: 'day', opens: 'rows',
  columns: [
    { key: 'township', head: '乡镇', kind: 'place', width: 12 },
    { key: 'village', head: '村', kind: 'place', width: 12 },
    { key: 'households', head: '农户（户）', kind: 'count', width: 11 },
    { key: 'people', head: '登记人口（人）', kind: 'count', width: 13 },
    { key: 'outOfPoverty', head: '脱贫户（户）', kind: 'count', width: 12 },
  ],
  measures: [
    { key: 'rows', head: '空白村', kind: 'count', unit: '村' },
    { key: 'households', head: '农户', kind: 'count', unit: '户' },
    { key: 'people', head: '登记人口', kind: 'count', unit: '人' },
  ],
  note: '没有未消除、也没有风险消除户的行政村。',
}
