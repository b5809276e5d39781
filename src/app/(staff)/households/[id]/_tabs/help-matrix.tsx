import { labelOf } from '@/domain/glossary'
import type { HelpRecord } from '@/server/help/help-record'
import { Badge } from '@/ui/layout/badge'
import { Card } from '@/ui/layout/card'
import { DataTable } from '@/ui/table/data-table'

type Row = HelpRecord['matrix']['rows'][number]

/** 措施与风险对照: each risk with what answers it, 「尚无措施」 where nothing does, and what goes beyond the risks. */
export function HelpMatrix({ help: { matrix, singleKind } }: { help: HelpRecord }) {
  const gaps = matrix.rows.filter(({ measures }) => measures.length === 0).length
  const several = singleKind && matrix.rows.length === 1 && matrix.kinds.length > 1
  return (
    <Card title="措施与风险对照" note={gaps > 0 ? <b className="text-due">{gaps} 项风险尚无措施</b> : matrix.rows.length > 0 ? '每项风险都有措施' : undefined} kind="table">
      {matrix.rows.length > 0 && (
        <DataTable<Row>
          caption="措施与风险对照" rowKey={(row) => row.risk} groups={[{ key: 'all', rows: matrix.rows }]}
          columns={[
            { key: 'risk', head: '风险', width: 'w-[160px]', phone: 'first', cell: (row) => <b>{labelOf('riskType', row.risk)}</b> },
            { key: 'measures', head: '对应措施', cell: (row) => row.measures.length > 0
              ? <span className="flex flex-wrap gap-x-4">{row.measures.map((measure) => <span key={measure.id}>{measure.instrument}<span className="text-ink-2">（{labelOf('measureCategory', measure.category)}，{labelOf('measureStatus', measure.status)}）</span></span>)}</span>
              : <b className="text-due">尚无措施</b> },
            { key: 'count', head: '落实', width: 'w-[110px]', phone: 'end', cell: (row) => row.measures.length === 0 ? <Badge tone="due">缺</Badge> : `${row.measures.filter(({ status }) => status === 'delivered').length} / ${row.measures.length}` },
          ]}
        />
      )}
      {matrix.surplus.length > 0 && <p className="border-t border-line px-3 py-2 text-small text-due">超出风险需要，请核对：{matrix.surplus.map((measure) => `${measure.instrument}（针对${labelOf('riskType', measure.targetRisk)}）`).join('、')}</p>}
      {several && <p className="border-t border-line px-3 py-2 text-small text-due">风险单一，已安排 {matrix.kinds.length} 类措施：{matrix.kinds.map((kind) => labelOf('measureCategory', kind)).join('、')}。请核对是否超出需要。</p>}
    </Card>
  )
}
