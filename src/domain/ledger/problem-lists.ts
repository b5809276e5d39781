import { filterOf, wordsOf, type Ledger } from './ledger'

const [sources, topics, levels, states] = [wordsOf('problemSource'), wordsOf('problemTopic'), wordsOf('problemLevel'), wordsOf('problemStatus')]

const what = [
  { key: 'township', head: '乡镇', kind: 'place', width: 12 },
  { key: 'village', head: '村', kind: 'place', width: 10 },
  { key: 'level', head: '层级', kind: 'term', words: levels, width: 7 },
  { key: 'who', head: '户主姓名', kind: 'text', width: 12 },
  { key: 'topic', head: '问题类别', kind: 'term', words: topics, width: 16 },
  { key: 'text', head: '存在问题', kind: 'text', width: 40 },
] as const

const mending = [
  { key: 'responsible', head: '整改责任', kind: 'text', width: 16 },
  { key: 'dueOn', head: '整改时限', kind: 'date', width: 12 },
  { key: 'state', head: '办理状态', kind: 'term', words: states, width: 10 },
] as const

const counts = [
  { key: 'rows', head: '问题', kind: 'count', unit: '条' },
  { key: 'unassigned', head: '未明确责任时限', kind: 'count', unit: '条', late: true },
  { key: 'mending', head: '整改中', kind: 'count', unit: '条' },
  { key: 'fixed', head: '待核实', kind: 'count', unit: '条' },
  { key: 'closed', head: '已销号', kind: 'count', unit: '条' },
  { key: 'late', head: '超期未整改', kind: 'count', unit: '条', late: true },
  { key: 'rate', head: '销号率', kind: 'share', unit: '%', of: ['closed', 'rows'] },
] as const

/** 村级问题清单: what a campaign found in a village and at its households, with who wrote it down. */
export const villageProblems: Ledger = {
  key: 'village-problems', number: 'S-005', title: '村级问题清单', levels: ['village'], variants: ['V1'], clause: '（六）', subject: 'problem', unit: '条', time: 'campaign', opens: 'rows', enteredAt: { href: '/problems', label: '登记问题' },
  columns: [...what, { key: 'foundOn', head: '发现时间', kind: 'date', width: 12 }, { key: 'by', head: '填写人', kind: 'text', width: 12 }, ...mending],
  measures: counts, filters: [filterOf('topic', '全部问题类别', topics)],
  note: '本次排查期间登记、来源为集中排查的户级和村级问题；乡镇本级的问题在问题台账。',
}

/** 问题清单、问题台账: problems of all sources in one ledger, until they are closed and after. */
export const problemLedger: Ledger = {
  key: 'problem-ledger', number: 'S-006', title: '问题清单、问题台账', levels: ['township', 'county'], variants: ['V2', 'V4', 'V8'], clause: '二1；四；四（三）', subject: 'problem', unit: '条', time: 'now', opens: 'rows', enteredAt: { href: '/problems', label: '登记问题' },
  columns: [
    ...what, { key: 'source', head: '问题来源', kind: 'term', words: sources, width: 16 }, { key: 'foundOn', head: '发现时间', kind: 'date', width: 12 }, ...mending,
    { key: 'measures', head: '整改措施', kind: 'text', width: 36 }, { key: 'fixedOn', head: '整改完成', kind: 'date', width: 12 }, { key: 'verifiedBy', head: '核实人', kind: 'text', width: 12 }, { key: 'closedOn', head: '销号时间', kind: 'date', width: 12 },
  ],
  measures: counts, filters: [filterOf('state', '全部状态', states), filterOf('source', '全部来源', sources), filterOf('topic', '全部问题类别', topics)],
  note: '各种来源的问题同在一本台账；超过时限而没有登记整改完成的为超期未整改。',
}
