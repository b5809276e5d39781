import type { Ledger } from './ledger'

/** 乡（镇）防返贫监测模块: the sources ask for it and print no column of it; what the records hold of a township stands here until the county gives the layout. */
export const townshipModule: Ledger = {
  key: 'township-module', number: 'S-030', title: '乡（镇）防返贫监测模块补充数据', levels: ['township', 'county'], variants: ['V1', 'V2', 'V9'], clause: '（五）；二4；二（五）3', subject: 'township', unit: '个', time: 'now', opens: 'rows',
  columns: [
    { key: 'township', head: '乡镇', kind: 'place', width: 14 },
    { key: 'villages', head: '行政村（个）', kind: 'count', width: 12 },
    { key: 'households', head: '农户（户）', kind: 'count', width: 11 },
    { key: 'people', head: '登记人口（人）', kind: 'count', width: 13 },
    { key: 'outOfPoverty', head: '脱贫户（户）', kind: 'count', width: 12 },
    { key: 'monitored', head: '未消除（户）', kind: 'count', width: 12 },
    { key: 'monitoredPeople', head: '未消除（人）', kind: 'count', width: 12 },
    { key: 'eliminated', head: '风险消除（户）', kind: 'count', width: 13 },
    { key: 'noIncome', head: '监测对象缺收入（户）', kind: 'count', width: 19 },
    { key: 'noHelper', head: '监测对象无帮扶责任人（户）', kind: 'count', width: 24 },
  ],
  measures: [
    { key: 'rows', head: '乡镇', kind: 'count', unit: '个' },
    { key: 'households', head: '农户', kind: 'count', unit: '户' },
    { key: 'people', head: '登记人口', kind: 'count', unit: '人' },
    { key: 'outOfPoverty', head: '脱贫户', kind: 'count', unit: '户' },
    { key: 'monitoredPeople', head: '未消除人口', kind: 'count', unit: '人' },
  ],
  note: '样式待县里提供：各方案只要求补充这一模块的数据，没有印出栏目。下列为系统已有的乡镇数据，供录入时核对。',
}
