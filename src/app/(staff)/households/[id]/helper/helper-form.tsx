'use client'

import { DateInput } from '@/ui/form/date-input'
import { FormSection } from '@/ui/form/form-section'
import { YesNo } from '@/ui/form/radio-group'
import { TextArea } from '@/ui/form/text-area'
import { TextInput } from '@/ui/form/text-input'
import { PlainForm } from '../../../_form/plain-form'
import { assign } from '../../actions'

/** Name, unit, capacity and first day; the household appears to an account of that name. */
export function HelperForm({ id, today, requestId }: { id: string; today: string; requestId: string }) {
  return (
    <PlainForm action={assign} params={{ id }} requestId={requestId} submit="指定责任人" back={{ label: '返回', href: `/households/${id}?tab=help` }}>
      {(fields) => (
        <FormSection title="帮扶责任人" columns={2} source="乡镇的结对安排" usedFor="一户一档、帮扶计划、结对帮扶名册">
          <TextInput path="workerName" label="姓名" hint="与其账号姓名一致的，本户出现在其帮扶户中" value={fields.text('workerName')} error={fields.errors.workerName} width="name" />
          <TextInput path="unit" label="单位" value={fields.text('unit')} error={fields.errors.unit} />
          <YesNo path="publicServant" label="国家公职人员" value={fields.bool('publicServant')} error={fields.errors.publicServant} />
          <DateInput path="from" label="起始日期" max={today} value={fields.text('from', today)} error={fields.errors.from} />
          {(fields.errors.publicServant || fields.errors.exceptionReason || fields.text('exceptionReason')) && <TextArea path="exceptionReason" label="例外理由" optional rows={2} value={fields.text('exceptionReason')} error={fields.errors.exceptionReason} />}
        </FormSection>
      )}
    </PlainForm>
  )
}
