'use client'

import { DateInput } from '@/ui/form/date-input'
import { FormSection } from '@/ui/form/form-section'
import { Select } from '@/ui/form/select'
import { TextArea } from '@/ui/form/text-area'
import { PlainForm } from '../../_form/plain-form'
import { record } from './actions'

/** Work that leaves no other record: 研判, 分析, 调度, 考核. */
export function RecordForm({ region, today, requestId, choices }: { region: string; today: string; requestId: string; choices: readonly string[] }) {
  return (
    <PlainForm action={record} requestId={requestId} submit="登记" back={{ label: '返回', href: '/helped' }}>
      {(fields) => (
        <FormSection title="登记已做的工作" note="会议、分析、调度、考核等没有其他记录的" columns={2}>
          <input type="hidden" name="region" value={region} />
          <Select path="what" label="工作" value={fields.text('what', choices.length === 1 ? choices[0] : undefined)} options={choices.map((value) => ({ value, label: value }))} error={fields.errors.what} />
          <DateInput path="on" label="日期" max={today} value={fields.text('on', today)} error={fields.errors.on} />
          <TextArea path="note" label="内容和依据" rows={2} maxLength={1000} hint="例如会议记录的名称或文号" value={fields.text('note')} error={fields.errors.note} width="full" />
        </FormSection>
      )}
    </PlainForm>
  )
}
