import { filterOf, whoColumns, wordsOf, type Ledger } from './ledger'

/** 重点群体 with where each is known from: 「可提供名单」 or 「排查得出」. A household stands once for each group. */
export const keyGroupLists: Ledger = {
  key: 'key-groups', number: 'S-015', title: '重点群体名单', levels: ['village'], variants: ['V4'], clause: '1', subject: 'household', unit: '户', time: 'now', opens: 'places',
  columns: [
    ...whoColumns,
    { key: 'keyGroup', head: '重点群体', kind: 'term', words: wordsOf('keyGroup'), width: 26 },
    { key: 'origin', head: '来源', kind: 'term', words: { provided: '可提供名单', surveyed: '排查得出' }, width: 12 },
    { key: 'status', head: '监测状态', kind: 'term', words: wordsOf('monitoringStatus'), width: 10 },
  ],
  measures: [
    { key: 'rows', head: '户次', kind: 'count', unit: '户' },
    { key: 'provided', head: '可提供名单', kind: 'count', unit: '户' },
    { key: 'surveyed', head: '排查得出', kind: 'count', unit: '户' },
    { key: 'unmonitored', head: '未纳入监测', kind: 'count', unit: '户' },
  ],
  filters: [filterOf('keyGroup', '全部群体', wordsOf('keyGroup'))],
  note: '登记册和部门名单里有的为「可提供名单」，只在筛查结果里出现的为「排查得出」。一户属于几个群体的，每个群体各计一次。',
}
