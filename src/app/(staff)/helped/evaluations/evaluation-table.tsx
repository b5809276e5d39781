import { labelOf } from '@/domain/glossary'
import type { EvaluationList } from '@/server/evaluation/list-evaluations'
import { ButtonLink } from '@/ui/button/button-link'
import { day } from '@/ui/format/day'
import { Badge } from '@/ui/layout/badge'
import { Link } from '@/ui/layout/link'
import { DataTable, type Column } from '@/ui/table/data-table'
import { ListKeys } from '@/ui/table/list-keys'
import { TwoLines } from '@/ui/table/two-lines'

type Row = EvaluationList['items'][number]

const TONE = { effective: 'ok', partly: 'due', ineffective: 'bad' } as const

/** Households of a quarter with risks, measures and what they came to. */
export function EvaluationTable({ items, today, mayRecord }: { items: readonly Row[]; today: string; mayRecord: boolean }) {
  const columns: Column<Row>[] = [
    { key: 'result', head: '评估结果', width: 'w-[110px]', phone: 'end', cell: (row) => row.evaluation ? <Badge tone={TONE[row.evaluation.result]}>{row.evaluation.resultLabel}</Badge> : <Badge tone="neutral">未评估</Badge> },
    { key: 'who', head: '农户', width: 'w-[190px]', phone: 'first', cell: (row) => <TwoLines first={<><Link href={`/households/${row.id}?tab=help`} className="font-semibold">{row.headName}</Link>　{row.memberCount} 人</>} second={<span className="font-normal">{row.village}{row.group}</span>} /> },
    { key: 'risks', head: '风险和措施', width: 'w-[230px]', cell: (row) => <TwoLines first={row.risks.map((risk) => labelOf('riskType', risk)).join('、') || '未登记风险'} second={`措施 ${row.measures} 项，已落实 ${row.delivered} 项`} /> },
    { key: 'findings', head: '评估情况', cell: (row) => row.evaluation ? <TwoLines first={row.evaluation.findings} second={`${day(row.evaluation.evaluatedOn, today)}　${row.evaluation.by}`} /> : <span className="text-ink-2">责任人 {row.helper ?? '未定'}</span> },
    ...(mayRecord ? [{ key: 'go', head: '办理', headHidden: true, width: 'w-[110px]', phone: 'second' as const, align: 'right' as const, cell: (row: Row) => <ButtonLink size="dense" href={`/households/${row.id}/evaluate`} label={`登记评估：${row.headName}`}>{row.evaluation ? '重新评估' : '登记评估'}</ButtonLink> }] : []),
  ]
  return <ListKeys><DataTable caption="帮扶效果评估" columns={columns} groups={[{ key: 'all', rows: items }]} rowKey={(row) => row.id} rowHref={(row) => `/households/${row.id}?tab=help`} /></ListKeys>
}
