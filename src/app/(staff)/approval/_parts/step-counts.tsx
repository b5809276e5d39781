import type { StepCounts } from '@/server/case/count-steps'
import { Card } from '@/ui/layout/card'
import { Link } from '@/ui/layout/link'
import { DataTable } from '@/ui/table/data-table'

/** Open cases by township and step: what is on its way to this desk. */
export function StepCountsCard({ counts, href }: { counts: StepCounts; href: (township: string) => string }) {
  const all = { code: '', name: '合计', counts: Object.fromEntries(counts.steps.map(({ kind, count }) => [kind, count])) }
  return (
    <Card kind="table" title="各乡镇各环节在办" note="户">
      <DataTable caption="各乡镇各环节在办" density="queue" rowKey={(row) => row.code} rowHref={(row) => (row.code ? href(row.code) : undefined)} groups={[{ key: 'all', rows: [all, ...counts.townships] }]}
        columns={[
          { key: 'name', head: '乡镇', phone: 'first', cell: (row) => (row.code ? <Link href={href(row.code)} className="whitespace-nowrap text-ink">{row.name}</Link> : <b>{row.name}</b>) },
          ...counts.steps.map(({ kind, label }) => ({ key: kind, head: label, width: 'w-[68px]', align: 'right' as const, cell: (row: StepCounts['townships'][number]) => <><span className="md:hidden">{label} </span>{row.counts[kind] || '—'}</> })),
        ]} />
    </Card>
  )
}
