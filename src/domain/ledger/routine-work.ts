import type { Ledger } from './ledger'

/** 月比对、季分析、季调度、年考核: each time it was done, with the record that shows it. */
export const routineWork: Ledger = {
  key: 'routine-work', number: 'S-019', title: '月比对、季分析、年考核记录', levels: ['county'], variants: ['V6'], clause: '总结一 保障（三）', subject: 'record', unit: '条', time: 'year', opens: 'rows',
  columns: [
    { key: 'on', head: '日期', kind: 'date', width: 12 },
    { key: 'what', head: '事项', kind: 'text', width: 20 },
    { key: 'place', head: '区域', kind: 'place', width: 14 },
    { key: 'note', head: '结果', kind: 'text', width: 50 },
    { key: 'by', head: '登记人', kind: 'text', width: 12 },
  ],
  measures: [{ key: 'rows', head: '记录', kind: 'count', unit: '条' }],
  note: '月比对取信息比对环节的办理记录，每月合计一条；其余取周期工作的登记，作废的不计。',
}
