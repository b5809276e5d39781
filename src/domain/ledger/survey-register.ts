import { whoColumns, wordsOf, type Ledger } from './ledger'

/** 逐户登记: what the campaign found at each household. */
export const surveyRegister: Ledger = {
  key: 'survey-register', number: 'S-001', title: '集中排查情况登记表', levels: ['village', 'township'], variants: ['V2'], clause: '二1', subject: 'household', unit: '户', time: 'campaign', opens: 'rows',
  columns: [
    ...whoColumns,
    { key: 'householdType', head: '户类型', kind: 'term', words: wordsOf('householdType'), width: 10 },
    { key: 'unmet', head: '未达标项', kind: 'term', words: wordsOf('safeguard'), width: 24 },
    { key: 'above', head: '收入超过监测线', kind: 'yesNo', width: 14 },
    { key: 'keyGroups', head: '重点群体', kind: 'term', words: wordsOf('keyGroup'), width: 28 },
    { key: 'wishes', head: '自主申报', kind: 'yesNo', width: 9 },
    { key: 'signed', head: '户主签字', kind: 'yesNo', width: 9 },
    { key: 'surveyor', head: '调查员', kind: 'text', width: 12 },
    { key: 'surveyedOn', head: '排查时间', kind: 'date', width: 12 },
    { key: 'note', head: '备注', kind: 'text', width: 28 },
  ],
  measures: [
    { key: 'rows', head: '已排查', kind: 'count', unit: '户' },
    { key: 'lacking', head: '有未达标项', kind: 'count', unit: '户' },
    { key: 'below', head: '收入未超过监测线', kind: 'count', unit: '户' },
    { key: 'key', head: '重点群体', kind: 'count', unit: '户' },
    { key: 'applying', head: '自主申报', kind: 'count', unit: '户' },
    { key: 'unsigned', head: '缺户主签字', kind: 'count', unit: '户', late: true },
  ],
  note: '每户取本次排查中现行有效的一份筛查结果。',
}
