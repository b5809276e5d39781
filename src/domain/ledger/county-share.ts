import { whoColumns, wordsOf, type Ledger } from './ledger'

/** 监测对象占农业人口比例 by county and township, for the province's look at places that stand out low. */
export const countyShare: Ledger = {
  key: 'county-share', number: 'S-018', title: '监测对象占农业人口比例表', levels: ['province', 'county'], variants: ['V9'], clause: '二（四）2', subject: 'household', unit: '户', time: 'day', opens: 'places',
  columns: [
    ...whoColumns,
    { key: 'category', head: '监测对象类别', kind: 'term', words: wordsOf('category'), width: 16 },
    { key: 'status', head: '监测状态', kind: 'term', words: wordsOf('monitoringStatus'), width: 10 },
  ],
  measures: [
    { key: 'people', head: '登记人口', kind: 'count', unit: '人' },
    { key: 'objects', head: '监测对象', kind: 'count', unit: '户' },
    { key: 'objectPeople', head: '监测对象人口', kind: 'count', unit: '人' },
    { key: 'population', head: '农业人口', kind: 'place', unit: '人' },
    { key: 'share', head: '占比', kind: 'share', unit: '‰', of: ['objectPeople', 'population'] },
  ],
  note: '监测对象含风险消除户；没有农业人口数的地方，按登记人口计算。“明显偏低”没有数字，不作判断。',
}
