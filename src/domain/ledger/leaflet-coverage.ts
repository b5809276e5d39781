import { whoColumns, wordsOf, type Ledger } from './ledger'

/** 明白纸、一户一码覆盖: which households were given which leaflet, and their code. */
export const leafletCoverage: Ledger = {
  key: 'leaflet-coverage', number: 'S-028', title: '明白纸、一户一码覆盖', levels: ['village', 'township'], variants: ['V8'], clause: '五（二）', subject: 'household', unit: '户', time: 'now', opens: 'places', enteredAt: { href: '/leaflets', label: '登记发放' },
  columns: [
    ...whoColumns,
    { key: 'code', head: '户码', kind: 'text', width: 18 },
    { key: 'applyOn', head: '申报政策明白纸', kind: 'date', width: 15 },
    { key: 'status', head: '监测状态', kind: 'term', words: wordsOf('monitoringStatus'), width: 10 },
    { key: 'helpOn', head: '帮扶政策明白纸', kind: 'date', width: 15 },
  ],
  measures: [
    { key: 'rows', head: '农户', kind: 'count', unit: '户' },
    { key: 'coded', head: '有户码', kind: 'count', unit: '户' },
    { key: 'applied', head: '已发申报政策', kind: 'count', unit: '户' },
    { key: 'unapplied', head: '未发申报政策', kind: 'count', unit: '户', late: true },
    { key: 'applyRate', head: '申报政策覆盖率', kind: 'share', unit: '%', of: ['applied', 'rows'] },
    { key: 'objects', head: '监测对象', kind: 'count', unit: '户' },
    { key: 'helped', head: '已发帮扶政策', kind: 'count', unit: '户' },
    { key: 'unhelped', head: '未发帮扶政策', kind: 'count', unit: '户', late: true },
    { key: 'helpRate', head: '帮扶政策覆盖率', kind: 'share', unit: '%', of: ['helped', 'objects'] },
  ],
  note: '申报政策明白纸发给所有农户，帮扶政策明白纸发给未消除风险的监测对象；户码由系统随登记给出。',
}
