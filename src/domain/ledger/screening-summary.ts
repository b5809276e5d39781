import { whoColumns, wordsOf, type Ledger } from './ledger'

/** 筛查表 summed up: which of the six safeguards are missing, who is within the range, who applies. */
export const screeningSummary: Ledger = {
  key: 'screening-summary', number: 'S-003', title: '筛查表汇总', levels: ['village', 'township', 'county'], variants: ['V9'], clause: '附件', subject: 'household', unit: '户', time: 'campaign', opens: 'places',
  columns: [
    ...whoColumns,
    { key: 'unmet', head: '未达标项', kind: 'term', words: wordsOf('safeguard'), width: 24 },
    { key: 'above', head: '收入超过监测线', kind: 'yesNo', width: 14 },
    { key: 'keyGroups', head: '重点群体', kind: 'term', words: wordsOf('keyGroup'), width: 28 },
    { key: 'wishes', head: '自主申报', kind: 'yesNo', width: 9 },
    { key: 'surveyor', head: '调查员', kind: 'text', width: 12 },
    { key: 'surveyedOn', head: '排查时间', kind: 'date', width: 12 },
  ],
  measures: [
    { key: 'rows', head: '已筛查', kind: 'count', unit: '户' },
    { key: 'food', head: '吃', kind: 'count', unit: '户' },
    { key: 'clothing', head: '穿', kind: 'count', unit: '户' },
    { key: 'education', head: '义务教育', kind: 'count', unit: '户' },
    { key: 'medical', head: '基本医疗', kind: 'count', unit: '户' },
    { key: 'housing', head: '住房', kind: 'count', unit: '户' },
    { key: 'water', head: '饮水', kind: 'count', unit: '户' },
    { key: 'below', head: '收入未超过监测线', kind: 'count', unit: '户' },
    { key: 'key', head: '重点群体', kind: 'count', unit: '户' },
    { key: 'applying', head: '自主申报', kind: 'count', unit: '户' },
    { key: 'byException', head: '按例外录入', kind: 'count', unit: '户' },
  ],
  note: '吃、穿至饮水六栏为未达标户数。汇总的栏目为本县规定，按筛查表逐栏汇总。',
}
