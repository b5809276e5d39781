'use client'

import type { MeasureFieldsProps } from '../../plan/measure-fields'
import type { RiskType } from '@/domain/glossary'
import { FormSection } from '@/ui/form/form-section'
import { PlainForm } from '../../../../_form/plain-form'
import { measure } from '../../../actions'
import { MeasureFields } from '../../plan/measure-fields'

/** A measure against one of the household's risks. */
export function NewMeasureForm({ id, today, risks, members, requestId, table }: { id: string; today: string; table: MeasureFieldsProps['table']; risks: readonly RiskType[]; members: readonly string[]; requestId: string }) {
  return (
    <PlainForm action={measure} requestId={requestId} submit="登记措施" back={{ label: '返回', href: `/households/${id}?tab=help` }}>
      {(fields) => (
        <FormSection title="措施" source="入户核实的风险，已带出首项" usedFor="帮扶措施落实情况表、一户一档">
          <input type="hidden" name="householdId" value={id} />
          <MeasureFields fields={fields} risks={risks} members={members} table={table} known={{ targetRisk: risks[0], plannedOn: today }} />
        </FormSection>
      )}
    </PlainForm>
  )
}
