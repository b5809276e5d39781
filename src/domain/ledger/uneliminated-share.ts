import { whoColumns, wordsOf, type Ledger } from './ledger'

/** 未消除风险监测对象占农村户籍人口: numerator, denominator, quotient, by township and village. */
export const uneliminatedShare: Ledger = {
  key: 'uneliminated-share', number: 'S-016', title: '未消除风险监测对象占比表', levels: ['township', 'village'], variants: ['V2'], clause: '首部6', subject: 'household', unit: '户', time: 'day', opens: 'places',
  columns: [
    ...whoColumns,
    { key: 'category', head: '监测对象类别', kind: 'term', words: wordsOf('category'), width: 16 },
    { key: 'status', head: '监测状态', kind: 'term', words: wordsOf('monitoringStatus'), width: 10 },
  ],
  measures: [
    { key: 'rows', head: '农户', kind: 'count', unit: '户' },
    { key: 'people', head: '登记人口', kind: 'count', unit: '人' },
    { key: 'monitored', head: '未消除', kind: 'count', unit: '户' },
    { key: 'monitoredPeople', head: '未消除人口', kind: 'count', unit: '人' },
    { key: 'population', head: '农村户籍人口', kind: 'place', unit: '人' },
    { key: 'share', head: '占比', kind: 'share', unit: '%', of: ['monitoredPeople', 'population'] },
  ],
  note: '占比 = 未消除人口 ÷ 农村户籍人口；没有农村户籍人口数的地方，按登记人口计算。超过方案数字的，在监测预警里提示。',
}
