import type { Ledger } from './ledger'

/** 培训覆盖: in which villages somebody was trained this year, and who. */
export const trainingCoverage: Ledger = {
  key: 'training-coverage', number: 'S-027', title: '培训覆盖', levels: ['township', 'county'], variants: ['V4', 'V8', 'V9'], clause: '月底前；四（一）；三（一）', subject: 'village', unit: '村', time: 'year', opens: 'places', enteredAt: { href: '/trainings', label: '登记培训' },
  columns: [
    { key: 'township', head: '乡镇', kind: 'place', width: 12 },
    { key: 'village', head: '村', kind: 'place', width: 12 },
    { key: 'sessions', head: '培训次数', kind: 'count', width: 9 },
    { key: 'people', head: '参训人员', kind: 'count', width: 9 },
    { key: 'villageCommittee', head: '村两委成员', kind: 'count', width: 11 },
    { key: 'firstSecretary', head: '第一书记', kind: 'count', width: 9 },
    { key: 'workTeam', head: '驻村工作队员', kind: 'count', width: 13 },
    { key: 'monitor', head: '监测员和网格员', kind: 'count', width: 15 },
    { key: 'townshipCadre', head: '包村干部', kind: 'count', width: 9 },
    { key: 'lastOn', head: '最近一次', kind: 'date', width: 12 },
  ],
  measures: [
    { key: 'rows', head: '行政村', kind: 'count', unit: '村' },
    { key: 'covered', head: '已培训', kind: 'count', unit: '村' },
    { key: 'uncovered', head: '未培训', kind: 'count', unit: '村', late: true },
    { key: 'people', head: '参训人员', kind: 'count', unit: '人' },
    { key: 'rate', head: '覆盖率', kind: 'share', unit: '%', of: ['covered', 'rows'] },
  ],
  note: '本年参训名册上的人员按所在村计，同村同名同类别的计一人；名册上写乡镇的不计入村。',
}
