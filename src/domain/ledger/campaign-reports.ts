import type { Ledger } from './ledger'

const levels = { village: '村', township: '乡镇', county: '县' }

/** 自查报告 of the villages, 总结报告 of townships and county: who has submitted, and who is still asked to. */
export const campaignReports: Ledger = {
  key: 'campaign-reports', number: 'S-026', title: '自查报告、总结报告', levels: ['village', 'township', 'county'], variants: ['V2', 'V4', 'V7', 'V8', 'V9'], clause: '三；月11日前；总结二 要求（三）；四（五）；三（五）', subject: 'report', unit: '份', time: 'campaign', opens: 'places',
  enteredAt: { href: '/reports', label: '编写报告' },
  columns: [
    { key: 'township', head: '乡镇', kind: 'place', width: 12 },
    { key: 'village', head: '村', kind: 'place', width: 10 },
    { key: 'level', head: '层级', kind: 'term', words: levels, width: 7 },
    { key: 'title', head: '报告', kind: 'text', width: 44 },
    { key: 'edition', head: '版次', kind: 'count', width: 7 },
    { key: 'submittedOn', head: '提交时间', kind: 'date', width: 12 },
    { key: 'approvedBy', head: '审定人', kind: 'text', width: 12 },
    { key: 'by', head: '提交人', kind: 'text', width: 12 },
  ],
  measures: [
    { key: 'rows', head: '应报', kind: 'count', unit: '份' },
    { key: 'submitted', head: '已提交', kind: 'count', unit: '份' },
    { key: 'missing', head: '未提交', kind: 'count', unit: '份', late: true },
    { key: 'rate', head: '提交率', kind: 'share', unit: '%', of: ['submitted', 'rows'] },
  ],
  note: '每个行政村一份自查报告，乡镇、县各一份总结报告，以最后一版为准。',
}
