import { evaluationResults, resultLabel } from '../help/evaluation-results'
import { whoColumns, wordsOf, type Ledger } from './ledger'

/** 帮扶效果评估 of a quarter: who was evaluated, with what result, and who was not. */
export const helpEvaluation: Ledger = {
  key: 'help-evaluation', number: 'S-020', title: '季度帮扶效果评估台账', levels: ['county', 'township'], variants: ['V6'], clause: '总结一 动态管理', subject: 'household', unit: '户', time: 'quarter', opens: 'places',
  columns: [
    ...whoColumns,
    { key: 'category', head: '监测对象类别', kind: 'term', words: wordsOf('category'), width: 16 },
    { key: 'evaluatedOn', head: '评估时间', kind: 'date', width: 12 },
    { key: 'result', head: '结果', kind: 'term', words: Object.fromEntries(evaluationResults.map((result) => [result, resultLabel(result)])), width: 12 },
    { key: 'findings', head: '评估情况', kind: 'text', width: 40 },
    { key: 'nextSteps', head: '下步措施', kind: 'text', width: 30 },
  ],
  measures: [
    { key: 'rows', head: '应评估', kind: 'count', unit: '户' },
    { key: 'done', head: '已评估', kind: 'count', unit: '户' },
    { key: 'missing', head: '未评估', kind: 'count', unit: '户', late: true },
    ...evaluationResults.map((result) => ({ key: result, head: resultLabel(result), kind: 'count' as const, unit: '户' as const })),
    { key: 'rate', head: '评估率', kind: 'share', unit: '%', of: ['done', 'rows'] },
  ],
  note: '应评估为季度末（本季度为今天）未消除的监测对象。',
}
