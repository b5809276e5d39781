import { whoColumns, wordsOf, type Ledger } from './ledger'

/** The figures of a campaign by place, computed from the register and never typed again. */
export const surveyStatistics: Ledger = {
  key: 'survey-statistics', number: 'S-002', title: '集中排查情况统计表', levels: ['township', 'county'], variants: ['V2'], clause: '三', subject: 'household', unit: '户', time: 'campaign', opens: 'places',
  columns: [
    ...whoColumns,
    { key: 'householdType', head: '户类型', kind: 'term', words: wordsOf('householdType'), width: 10 },
    { key: 'surveyedOn', head: '排查时间', kind: 'date', width: 12 },
    { key: 'keyGroups', head: '重点群体', kind: 'term', words: wordsOf('keyGroup'), width: 28 },
    { key: 'status', head: '监测状态', kind: 'term', words: wordsOf('monitoringStatus'), width: 10 },
  ],
  measures: [
    { key: 'rows', head: '应排查', kind: 'count', unit: '户' },
    { key: 'people', head: '人口', kind: 'count', unit: '人' },
    { key: 'screened', head: '已排查', kind: 'count', unit: '户' },
    { key: 'left', head: '未排查', kind: 'count', unit: '户', late: true },
    { key: 'lacking', head: '有未达标项', kind: 'count', unit: '户' },
    { key: 'below', head: '收入未超过监测线', kind: 'count', unit: '户' },
    { key: 'key', head: '重点群体', kind: 'count', unit: '户' },
    { key: 'applying', head: '自主申报', kind: 'count', unit: '户' },
    { key: 'identifying', head: '识别办理中', kind: 'count', unit: '户' },
    { key: 'monitored', head: '未消除', kind: 'count', unit: '户' },
    { key: 'eliminated', head: '风险消除', kind: 'count', unit: '户' },
  ],
  note: '来源方案没有印出统计表的栏目，栏目按登记表汇总，为本县规定。',
}
