'use client'

import type { ReactNode } from 'react'
import { SubmitButton } from '@/ui/button/submit-button'
import { DateInput } from '@/ui/form/date-input'
import { TextArea } from '@/ui/form/text-area'
import { TextInput } from '@/ui/form/text-input'
import { WriteForm } from '../_form/write-form'
import { record } from './actions'

interface ConsultationFormProps {
  requestId: string
  today: string
  /** Of the last meeting, to be corrected; whoever writes the minutes where there was none. */
  place?: string | undefined
  attendees: readonly string[]
  children: ReactNode
}

/** 登记会商纪要: when, where, who, what was said; `children` are the households to choose from. */
export function ConsultationForm({ requestId, today, place, attendees, children }: ConsultationFormProps) {
  return (
    <WriteForm action={record} requestId={requestId} className="flex flex-col gap-3">
      {(fields) => (
        <>
          <div className="grid gap-3 md:grid-cols-[160px_1fr]">
            <DateInput path="heldOn" label="会商日期" value={fields.text('heldOn', today)} max={today} error={fields.errors.heldOn} />
            <TextInput path="place" label="会商地点" value={fields.text('place', place)} error={fields.errors.place} width="full" />
          </div>
          <TextArea path="attendees" label="参加人员" rows={2} hint={place ? '已带出上次会商的人员，用顿号隔开，请按实际到会修改' : '用顿号隔开，例如：孙某某、郑某某'} value={fields.text('attendees', attendees.join('、'))} error={fields.errors.attendees} width="full" />
          <TextArea path="minutes" label="研判情况和结论" rows={4} value={fields.text('minutes')} error={fields.errors.minutes} width="full" />
          {children}
          {fields.errors.cases && <p role="alert" className="text-small text-bad">{fields.errors.cases.map(({ message }) => message).join('')}</p>}
          <div><SubmitButton>登记会商纪要</SubmitButton></div>
        </>
      )}
    </WriteForm>
  )
}
