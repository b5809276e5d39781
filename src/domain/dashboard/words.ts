import type { OwnFigure } from './figure'
import { lastTwelveMonths } from './months'
import { caseStatuses, categories, labelOf, measureCategories, riskTypes, stepKinds } from '../glossary'
import type { ResolvedPolicy } from '../policy/resolve'

/** A row or column of a picture: its key and its words. */
export interface Named {
  key: string
  head: string
}

interface Words {
  title: string
  unit: '户' | '件'
  rowHead: string
  note: string
  /** All that can occur, in order; the picture leaves out the columns (and kinds of measures) that nothing falls on. */
  rows: readonly Named[]
  columns: readonly (Named & { late?: true })[]
}

const named = <T extends string>(keys: readonly T[], label: (key: T) => string): Named[] => keys.map((key) => ({ key, head: label(key) }))
const risks = named(riskTypes, (key) => labelOf('riskType', key))

/** What the pictures counted by the dashboard itself are called, and their rows and columns; the steps as the policy in force names them. */
export function wordsOf(figure: OwnFigure, { today, policy }: { today: string; policy: ResolvedPolicy | null }): Words {
  switch (figure) {
    case 'funnel':
      return {
        title: '识别各环节', unit: '件', rowHead: '环节', rows: stages(policy), columns: [{ key: 'reached', head: '到达' }, { key: 'now', head: '正在办理' }, { key: 'overdue', head: '其中超期', late: true }],
        note: '近 12 个月发起的识别案件。到达：办到过该环节的案件，退回后重办的计一次。',
      }
    case 'categories':
      return { title: '监测对象类别变化', unit: '户', rowHead: '月末', rows: lastTwelveMonths(today), columns: named(categories, (key) => labelOf('category', key)), note: '各月末（本月为今日）未消除风险的监测对象，按当时的类别。' }
    case 'risks':
      return { title: '返贫致贫风险变化', unit: '户', rowHead: '月末', rows: lastTwelveMonths(today), columns: risks, note: '各月末（本月为今日）已查明、尚未消除的风险。一户有几项风险的，各项都计。' }
    case 'measures':
      return {
        title: '帮扶措施与风险对照', unit: '户', rowHead: '措施', rows: [{ key: 'all', head: '有此风险' }, ...named(measureCategories, (key) => labelOf('measureCategory', key)), { key: 'none', head: '尚无措施' }], columns: risks,
        note: '未消除风险的监测对象按风险计户；一户对同一风险有几类措施的，各类都计。已停止的措施不计。',
      }
  }
}

/** Opened, the steps of the policy in force in their order, the other kinds of step, and how it ended. */
function stages(policy: ResolvedPolicy | null): Named[] {
  const own = (policy?.procedures.identification?.steps ?? []).map(({ kind, title }) => ({ key: kind as string, head: title }))
  const others = stepKinds.filter((kind) => !own.some(({ key }) => key === kind))
  return [{ key: 'opened', head: '发起' }, ...own, ...named(others, (kind) => labelOf('stepKind', kind)), ...named(caseStatuses.filter((status) => status !== 'open'), (status) => labelOf('caseStatus', status))]
}
