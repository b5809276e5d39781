'use client'

import { DateInput } from '@/ui/form/date-input'
import { TextArea } from '@/ui/form/text-area'
import { TextInput } from '@/ui/form/text-input'
import { SimpleStep } from '../../_parts/simple-step'
import type { StepForm } from '../../_parts/step-page'

/** 村提出名单, with the reason and what it rests on. */
export function NominationForm({ desk, requestId }: StepForm) {
  return (
    <SimpleStep desk={desk} requestId={requestId} title="提出名单" note={`${desk.place.village}村“两委”、驻村工作队逐户研判`} submit="登记提名" columns={1}>
      {(fields) => (
        <>
          <DateInput path="nominatedOn" label="提名日期" value={fields.text('nominatedOn', desk.today)} max={desk.today} error={fields.errors.nominatedOn} />
          <TextArea path="reason" label="理由" value={fields.text('reason', desk.case.reason)} error={fields.errors.reason} width="full" />
          <TextInput path="basis" label="依据" optional hint="监测帮扶联系人反馈、研判会议等" value={fields.text('basis')} error={fields.errors.basis} width="full" />
        </>
      )}
    </SimpleStep>
  )
}
