import type { HouseholdFile } from '@/server/household/household-file'
import { ButtonLink } from '@/ui/button/button-link'
import { EmptyState } from '@/ui/feedback/empty-state'
import { day } from '@/ui/format/day'
import { money } from '@/ui/format/money'
import { Badge } from '@/ui/layout/badge'
import { Card } from '@/ui/layout/card'
import { Link } from '@/ui/layout/link'
import { DataTable } from '@/ui/table/data-table'
import { TwoLines } from '@/ui/table/two-lines'
import { HelpMatrix } from './help-matrix'
import { HelpPrompts } from './help-prompts'
import { EvaluationCard, FlagCard } from './help-records'

interface HelpTabProps {
  file: HouseholdFile
  mayPlan: boolean
  mayAssign: boolean
  mayReport: boolean
  mayPropose: boolean
  mayConfirm: boolean
}

type Measure = HouseholdFile['household']['measures'][number]

const TONE = { planned: 'accent', delivered: 'ok', stopped: 'neutral' } as const

/** 帮扶: who helps, what was planned against which risk, what came of it. */
export function HelpTab({ file, mayPlan, mayAssign, mayReport, mayPropose, mayConfirm }: HelpTabProps) {
  const { household, today, prompts, help } = file
  const base = `/households/${household.id}`
  return (
    <>
      <HelpPrompts prompts={prompts} />
      <Card title="帮扶责任人" action={mayAssign && <Link href={`${base}/helper`} className="text-small">{household.helper ? '更换责任人' : '指定责任人'}</Link>}>
        {household.helper
          ? <p>{household.helper.workerName}　{household.helper.unit}　<span className="text-ink-2">{household.helper.publicServant ? '国家公职人员' : '非国家公职人员'}，{day(household.helper.from, today)}起</span></p>
          : <p className="text-ink-2">还没有指定帮扶责任人。</p>}
      </Card>
      <Card title="帮扶计划" action={mayPlan && <ButtonLink href={`${base}/plan`} size="dense" variant={household.plan ? 'plain' : 'primary'}>{household.plan ? '重订计划' : '制定计划'}</ButtonLink>}>
        {household.plan
          ? <p>{day(household.plan.declaredOn, today)}申报　依据：{household.plan.basedOn}　<span className="text-ink-2">{household.plan.preparedBy}{household.plan.lateReason && `　超期理由：${household.plan.lateReason}`}</span></p>
          : <p className="text-ink-2">还没有帮扶计划。</p>}
      </Card>
      {help && household.monitoringStatus !== 'eliminated' && (help.matrix.rows.length > 0 || help.matrix.surplus.length > 0) && <HelpMatrix help={help} />}
      <Card title="措施" note={`${household.measures.length} 项`} kind="table" action={mayReport && <Link href={`${base}/measures/new`} className="text-small">登记措施</Link>}>
        {household.measures.length > 0 ? (
          <DataTable<Measure>
            caption="措施" rowKey={(row) => row.id} groups={[{ key: 'all', rows: household.measures }]}
            columns={[
              { key: 'status', head: '状态', width: 'w-[92px]', phone: 'end', cell: (row) => <Badge tone={TONE[row.status]}>{row.statusLabel}</Badge> },
              { key: 'measure', head: '措施', phone: 'first', cell: (row) => <TwoLines first={<b>{row.instrument}</b>} second={<span className="font-normal">{row.categoryLabel}{row.beneficiary && `　受益人 ${row.beneficiary}`}</span>} /> },
              { key: 'risk', head: '针对风险', width: 'w-[140px]', cell: (row) => row.targetRiskLabel },
              { key: 'unit', head: '责任单位和日期', width: 'w-[220px]', cell: (row) => <TwoLines first={row.responsibleUnit} second={row.deliveredOn ? `${day(row.deliveredOn, today)}落实` : `计划 ${day(row.plannedOn, today)}`} /> },
              { key: 'amount', head: '金额（元）', width: 'w-[110px]', align: 'right', phone: 'none', cell: (row) => row.amount === undefined ? '' : money(row.amount) },
              ...(mayReport ? [{ key: 'go', head: '办理', headHidden: true, width: 'w-[110px]', phone: 'second' as const, cell: (row: Measure) => <ButtonLink size="dense" href={`${base}/measures/${row.id}`} label={`反馈结果：${row.instrument}`}>反馈结果</ButtonLink> }] : []),
            ]}
          />
        ) : <EmptyState title="尚无措施" lines={['帮扶计划列出的措施会出现在这里。']} />}
      </Card>
      {help && <EvaluationCard evaluations={help.evaluations} today={today} href={mayPlan && household.monitoringStatus === 'monitored' ? `${base}/evaluate` : undefined} />}
      {help && <FlagCard flags={help.flags} today={today} base={base} mayPropose={mayPropose && household.monitoringStatus === 'monitored'} mayConfirm={mayConfirm} />}
    </>
  )
}
