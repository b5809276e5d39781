import { whoColumns, wordsOf, type Ledger } from './ledger'

/** 排查规模、排查结果、整改情况: what the campaign found and what became of it. */
export const surveyRectification: Ledger = {
  key: 'survey-rectification', number: 'S-004', title: '集中排查整改工作台账', levels: ['village', 'township', 'county'], variants: ['V7'], clause: '总结二 要求（三）', subject: 'household', unit: '户', time: 'campaign', opens: 'places',
  columns: [
    ...whoColumns,
    { key: 'unmet', head: '未达标项', kind: 'term', words: wordsOf('safeguard'), width: 24 },
    { key: 'keyGroups', head: '重点群体', kind: 'term', words: wordsOf('keyGroup'), width: 28 },
    { key: 'surveyedOn', head: '排查时间', kind: 'date', width: 12 },
    { key: 'openTasks', head: '待核查任务', kind: 'count', width: 11 },
    { key: 'settledOn', head: '核查办结', kind: 'date', width: 12 },
    { key: 'status', head: '监测状态', kind: 'term', words: wordsOf('monitoringStatus'), width: 10 },
  ],
  measures: [
    { key: 'rows', head: '排查规模', kind: 'count', unit: '户' },
    { key: 'found', head: '发现线索', kind: 'count', unit: '户' },
    { key: 'waiting', head: '待核查', kind: 'count', unit: '户', late: true },
    { key: 'settled', head: '已核查', kind: 'count', unit: '户' },
    { key: 'identifying', head: '识别办理中', kind: 'count', unit: '户' },
    { key: 'monitored', head: '已纳入', kind: 'count', unit: '户' },
  ],
  note: '排查规模为本次已排查户；发现线索为有未达标项、收入未超过监测线、重点群体或自主申报的户；整改以重点核查任务和识别案件为准。',
}
