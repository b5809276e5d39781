'use client'

import type { ReactNode } from 'react'
import { SubmitButton } from '@/ui/button/submit-button'
import { DateInput } from '@/ui/form/date-input'
import { TextInput } from '@/ui/form/text-input'
import { WriteForm } from '../_form/write-form'
import { record } from './actions'

/** One day and one person for all households ticked below; `children` are the households. */
export function LeafletForm({ requestId, today, village, kind, by, children }: { requestId: string; today: string; village: string; kind: string; by: string; children: ReactNode }) {
  return (
    <WriteForm action={record} requestId={requestId} className="flex flex-col gap-3">
      {(fields) => (
        <>
          <input type="hidden" name="village" value={village} />
          <input type="hidden" name="kind" value={kind} />
          <div className="flex flex-wrap items-end gap-3">
            <DateInput path="deliveredOn" label="发放日期" max={today} value={fields.text('deliveredOn', today)} error={fields.errors.deliveredOn} />
            <TextInput path="deliveredBy" label="发放人" maxLength={50} value={fields.text('deliveredBy', by)} error={fields.errors.deliveredBy} />
            <SubmitButton>登记发放</SubmitButton>
          </div>
          {fields.errors.households && <p role="alert" className="text-small text-bad">{fields.errors.households.map(({ message }) => message).join('')}</p>}
          {children}
        </>
      )}
    </WriteForm>
  )
}
