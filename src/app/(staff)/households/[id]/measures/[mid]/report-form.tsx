'use client'

import { labelOf, measureStatuses } from '@/domain/glossary'
import type { HouseholdView } from '@/server/household/household-view'
import { DateInput } from '@/ui/form/date-input'
import { FormSection } from '@/ui/form/form-section'
import { RadioGroup } from '@/ui/form/radio-group'
import { TextArea } from '@/ui/form/text-area'
import { PlainForm } from '../../../../_form/plain-form'
import { reportMeasure } from '../../../actions'

/** What became of a measure. */
export function ReportForm({ id, measure, today, requestId }: { id: string; measure: HouseholdView['measures'][number]; today: string; requestId: string }) {
  return (
    <PlainForm action={reportMeasure} params={{ id: measure.id }} version={measure.version} requestId={requestId} submit="反馈结果" back={{ label: '返回', href: `/households/${id}?tab=help` }}>
      {(fields) => (
        <FormSection title={measure.instrument} note={`${measure.categoryLabel}　针对${measure.targetRiskLabel}　${measure.responsibleUnit}`} columns={2} source="帮扶计划；成效取自落实单位和农户" usedFor="帮扶措施落实情况表、帮扶工作台账、一户一档">
          <RadioGroup path="status" label="状态" value={fields.text('status', measure.status)} error={fields.errors.status} options={measureStatuses.map((value) => ({ value, label: labelOf('measureStatus', value) }))} />
          <DateInput path="deliveredOn" label="落实日期" optional hint="已落实的填写" max={today} value={fields.text('deliveredOn', measure.deliveredOn)} error={fields.errors.deliveredOn} />
          <TextArea path="effect" label="成效" optional rows={3} maxLength={500} value={fields.text('effect', measure.effect)} error={fields.errors.effect} />
        </FormSection>
      )}
    </PlainForm>
  )
}
