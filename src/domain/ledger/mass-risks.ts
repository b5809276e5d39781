import { filterOf, wordsOf, type Ledger } from './ledger'

const hazards = wordsOf('hazard')

/** 规模性返贫风险: what was reported, what was made of it, what is done against it. */
export const massRisks: Ledger = {
  key: 'mass-risks', number: 'S-025', title: '规模性返贫风险台账', levels: ['township', 'county'], variants: ['V2', 'V6', 'V8', 'V9'], clause: '首部5、四；总结一（六）；三（五）；二（四）', subject: 'hazard', unit: '条', time: 'year', opens: 'rows', enteredAt: { href: '/hazards', label: '登记风险' },
  columns: [
    { key: 'township', head: '乡镇', kind: 'place', width: 12 },
    { key: 'village', head: '村', kind: 'place', width: 10 },
    { key: 'hazard', head: '隐患类别', kind: 'term', words: hazards, width: 24 },
    { key: 'text', head: '情况', kind: 'text', width: 36 },
    { key: 'foundOn', head: '发现时间', kind: 'date', width: 12 },
    { key: 'affected', head: '涉及户数', kind: 'count', width: 9 },
    { key: 'leadUnit', head: '牵头单位', kind: 'text', width: 16 },
    { key: 'judgement', head: '研判', kind: 'text', width: 30 },
    { key: 'plan', head: '防范措施', kind: 'text', width: 36 },
    { key: 'endedOn', head: '解除时间', kind: 'date', width: 12 },
    { key: 'by', head: '报告人', kind: 'text', width: 12 },
  ],
  measures: [
    { key: 'rows', head: '风险', kind: 'count', unit: '条' },
    { key: 'households', head: '涉及农户', kind: 'count', unit: '户' },
    { key: 'unjudged', head: '未研判', kind: 'count', unit: '条', late: true },
    { key: 'unplanned', head: '已研判未定措施', kind: 'count', unit: '条', late: true },
    { key: 'watched', head: '防范中', kind: 'count', unit: '条' },
    { key: 'ended', head: '已解除', kind: 'count', unit: '条' },
  ],
  filters: [filterOf('hazard', '全部隐患类别', hazards)],
  note: '本年发现的规模性返贫风险；涉及户数为报告时掌握的数。',
}
