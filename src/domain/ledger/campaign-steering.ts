import type { Ledger } from './ledger'

/** 双周分析、按月调度 of a campaign: progress of each village against the time used, and those to be urged. */
export const campaignSteering: Ledger = {
  key: 'campaign-steering', number: 'S-022', title: '集中排查调度表', levels: ['township', 'county'], variants: ['V8'], clause: '五（三）', subject: 'village', unit: '村', time: 'campaign', opens: 'rows',
  columns: [
    { key: 'township', head: '乡镇', kind: 'place', width: 12 },
    { key: 'village', head: '村', kind: 'place', width: 12 },
    { key: 'households', head: '应排查（户）', kind: 'count', width: 12 },
    { key: 'screened', head: '已排查（户）', kind: 'count', width: 12 },
    { key: 'left', head: '未排查（户）', kind: 'count', width: 12 },
    { key: 'progress', head: '进度（%）', kind: 'share', width: 10 },
    { key: 'expected', head: '时间进度（%）', kind: 'share', width: 13 },
    { key: 'urged', head: '重点督办', kind: 'yesNo', width: 9 },
    { key: 'lastOn', head: '最近录入', kind: 'date', width: 12 },
  ],
  measures: [
    { key: 'rows', head: '村', kind: 'count', unit: '村' },
    { key: 'households', head: '应排查', kind: 'count', unit: '户' },
    { key: 'screened', head: '已排查', kind: 'count', unit: '户' },
    { key: 'left', head: '未排查', kind: 'count', unit: '户' },
    { key: 'rate', head: '进度', kind: 'share', unit: '%', of: ['screened', 'households'] },
    { key: 'finished', head: '已完成', kind: 'count', unit: '村' },
    { key: 'urging', head: '重点督办', kind: 'count', unit: '村', late: true },
  ],
  note: '进度落后于时间进度的村列为重点督办，为本县规定。双周分析、按月调度的记录见周期工作。',
}
