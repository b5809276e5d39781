import type { StepCounts } from '@/server/case/count-steps'
import { Card } from '@/ui/layout/card'
import { DataTable } from '@/ui/table/data-table'

/** Open cases by township and step: what is on its way to this desk. */
export function StepCountsCard({ counts, href }: { counts: StepCounts; href: (township: string) => string }) {
  return (
    <Card kind="table" title="各乡镇各环节在办" note="户">
      <DataTable caption="各乡镇各环节在办" density="queue" rowKey={(row) => row.code} rowHref={(row) => href(row.code)} groups={[{ key: 'all', rows: counts.townships }]}
        columns={[
          { key: 'name', head: '乡镇', phone: 'first', cell: (row) => row.name },
          ...counts.steps.map(({ kind, label, count }) => ({ key: kind, head: `${label} ${count}`, width: 'w-[104px]', align: 'right' as const, cell: (row: StepCounts['townships'][number]) => <><span className="md:hidden">{label} </span>{row.counts[kind] || '—'}</> })),
        ]} />
    </Card>
  )
}
