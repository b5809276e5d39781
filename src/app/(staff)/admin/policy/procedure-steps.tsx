import { caseKinds, labelOf } from '@/domain/glossary'
import type { PolicyDesk } from '@/server/policy/policy-desk'
import { Card } from '@/ui/layout/card'
import { DataTable } from '@/ui/table/data-table'
import { TwoLines } from '@/ui/table/two-lines'

type Procedures = NonNullable<PolicyDesk['inForce']>['procedures']
type Step = NonNullable<Procedures['identification']>['steps'][number]

/** The steps of each procedure in their order, with who acts, how many days and by which clause. */
export function ProcedureSteps({ procedures }: { procedures: Procedures }) {
  return caseKinds.map((kind) => {
    const procedure = procedures[kind]
    if (!procedure) return <Card key={kind} title={labelOf('caseKind', kind)}><p className="text-ink-2">本方案没有规定这一程序，也没有承接，不能发起。</p></Card>
    return (
      <Card key={kind} title={labelOf('caseKind', kind)} kind="table" note={`${procedure.steps.length} 步　方案 ${procedure.clause}${procedure.from === 'own' ? '' : `　承接自 ${labelOf('policyId', procedure.from)}`}`}>
        <DataTable<Step & { place: number }>
          caption={`${labelOf('caseKind', kind)}的步骤`} rowKey={(row) => row.key} groups={[{ key: 'all', rows: procedure.steps.map((step, i) => ({ ...step, place: i + 1 })) }]}
          columns={[
            { key: 'place', head: '次序', width: 'w-[56px]', align: 'right', secondary: true, phone: 'none', cell: (row) => row.place },
            { key: 'title', head: '环节', width: 'w-[220px]', phone: 'first', cell: (row) => row.title },
            { key: 'actor', head: '办理', cell: (row) => <TwoLines first={row.actorLabel} second={row.actors.map((role) => labelOf('role', role)).join('、')} /> },
            { key: 'days', head: '天数', width: 'w-[150px]', cell: (row) => [row.minDays && `不少于 ${row.minDays} 天`, row.dueDays && `${row.dueDays} 天内`, row.parallelFrom && '签授权后可同时办'].filter(Boolean).join('，') || <span className="text-ink-3">未规定</span> },
            { key: 'clause', head: '条款', width: 'w-[130px]', secondary: true, cell: (row) => row.clause },
          ]}
        />
      </Card>
    )
  })
}
