import { whoColumns, wordsOf, type Ledger } from './ledger'

/** 全县防止返贫监测台账: every object with the check of each month and the warnings that followed. */
export const countyMonitoring: Ledger = {
  key: 'county-monitoring', number: 'S-008', title: '全县防止返贫监测台账', levels: ['county'], variants: ['V5'], clause: '第四步', subject: 'household', unit: '户', time: 'now', opens: 'rows',
  columns: [
    ...whoColumns,
    { key: 'householdType', head: '户类型', kind: 'term', words: wordsOf('householdType'), width: 10 },
    { key: 'category', head: '监测对象类别', kind: 'term', words: wordsOf('category'), width: 16 },
    { key: 'since', head: '纳入时间', kind: 'date', width: 12 },
    { key: 'lastVisit', head: '最近监测', kind: 'date', width: 12 },
    { key: 'gaps', head: '预警缺项', kind: 'term', words: wordsOf('safeguard'), width: 24 },
    { key: 'risks', head: '返贫风险', kind: 'term', words: wordsOf('riskType'), width: 20 },
  ],
  measures: [
    { key: 'rows', head: '监测对象', kind: 'count', unit: '户' },
    { key: 'people', head: '人口', kind: 'count', unit: '人' },
    { key: 'visited', head: '监测过', kind: 'count', unit: '户' },
    { key: 'warned', head: '有未销号预警', kind: 'count', unit: '户' },
    { key: 'outOfPoverty', head: '其中脱贫户', kind: 'count', unit: '户' },
  ],
  note: '未消除风险的监测对象，由系统录入后自动生成。',
}
