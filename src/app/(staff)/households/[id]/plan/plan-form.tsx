'use client'

import { useState, type FormEvent } from 'react'
import { measureCategories, riskTypes, type MeasureCategory, type RiskType } from '@/domain/glossary'
import { Button } from '@/ui/button/button'
import { DateInput } from '@/ui/form/date-input'
import { decodeForm } from '@/domain/form/decode-form'
import { FormSection } from '@/ui/form/form-section'
import { TextArea } from '@/ui/form/text-area'
import type { FieldSource } from '../../../_form/field-source'
import { PlainForm } from '../../../_form/plain-form'
import { plan } from '../../actions'
import { MeasureFields } from './measure-fields'
import { PlanCoverage, type Arranged } from './plan-coverage'
import type { PlanDesk } from '@/server/help/plan-desk'

interface PlanFormProps extends Pick<PlanDesk, 'risks' | 'table' | 'able' | 'asksForDevelopment'> {
  id: string
  today: string
  requestId: string
  members: readonly string[]
  arranged: readonly (Arranged & { instrument: string; responsibleUnit: string; statusLabel: string })[]
  /** The sentence of D-005 where the day has passed. */
  late?: string
}

const typedRows = (fields: FieldSource): number => (fields.again ? Array.from({ length: 50 }, (_, i) => i).filter((i) => fields.text(`measures.${i}.instrument`) || fields.text(`measures.${i}.category`)).length : 0)

const known = <T extends string>(list: readonly T[], value: unknown): T | undefined => list.find((term) => term === value)

/** Measures as they stand in the form right now, as far as they can be read. */
function planned(form: HTMLFormElement): Arranged[] {
  const rows = (decodeForm(new FormData(form)).measures ?? []) as { category?: string; targetRisk?: string }[]
  return rows.flatMap((row) => {
    const [category, targetRisk] = [known<MeasureCategory>(measureCategories, row.category), known<RiskType>(riskTypes, row.targetRisk)]
    return category && targetRisk ? [{ category, targetRisk, status: 'planned' as const }] : []
  })
}

/** One plan with a line per measure; the coverage at the left follows what is typed. */
export function PlanForm({ id, today, requestId, risks, table, able, asksForDevelopment, members, arranged, late }: PlanFormProps) {
  const [rows, setRows] = useState(Math.max(1, risks.length - arranged.length))
  const [typed, setTyped] = useState<readonly Arranged[]>([])
  const look = (event: FormEvent<HTMLElement>) => {
    const form = event.currentTarget.closest('form')
    if (form) setTyped(planned(form))
  }
  return (
    <PlainForm action={plan} params={{ id }} requestId={requestId} submit="保存计划" back={{ label: '返回', href: `/households/${id}?tab=help` }}>
      {(fields) => (
        <div onChange={look} className="grid items-start gap-3 desk:grid-cols-[300px_minmax(0,1fr)]">
          <PlanCoverage risks={risks} measures={[...arranged, ...typed]} table={table} able={able} asksForDevelopment={asksForDevelopment} />
          <div className="flex min-w-0 flex-col gap-3">
            {arranged.length > 0 && (
              <FormSection title="已安排的措施" note={`${arranged.length} 项`} source="以前登记的措施，已带出，不再填">
                <ul className="text-small">{arranged.map((row, i) => <li key={i}><b>{row.instrument}</b>　{row.responsibleUnit}　<span className="text-ink-2">{row.statusLabel}</span></li>)}</ul>
              </FormSection>
            )}
            {Array.from({ length: Math.max(rows, typedRows(fields)) }, (_, i) => (
              <FormSection key={i} title={`措施 ${i + 1}`} source="风险由入户核实带出" usedFor="帮扶措施落实情况表" action={i > 0 && i === rows - 1 && <Button variant="quiet" onClick={() => setRows(rows - 1)}>减少一项</Button>}>
                <MeasureFields fields={fields} prefix={`measures.${i}.`} risks={risks} members={members} table={table} known={{ targetRisk: risks[i + arranged.length] ?? risks[0], plannedOn: today }} />
              </FormSection>
            ))}
            <p><Button onClick={() => setRows(Math.max(rows, typedRows(fields)) + 1)}>增加一项措施</Button></p>
            <FormSection title="申报" columns={2} usedFor="帮扶计划表、一户一档">
              <TextArea path="basedOn" label="制定依据" rows={2} maxLength={500} value={fields.text('basedOn', '按入户核实登记的风险，逐项安排')} error={fields.errors.basedOn} />
              <DateInput path="declaredOn" label="申报日期" max={today} value={fields.text('declaredOn', today)} error={fields.errors.declaredOn} />
              {(late || fields.errors.lateReason) && <TextArea path="lateReason" label="超期理由" rows={2} hint={late} value={fields.text('lateReason')} error={fields.errors.lateReason} />}
            </FormSection>
          </div>
        </div>
      )}
    </PlainForm>
  )
}
