'use client'

import { SubmitButton } from '@/ui/button/submit-button'
import { TextInput } from '@/ui/form/text-input'
import { WriteForm } from '../_form/write-form'
import { withdraw } from './actions'

/** Takes back a tick made by mistake, with the reason. */
export function WithdrawLeaflet({ id, kind, deliveredOn, requestId }: { id: string; kind: string; deliveredOn: string; requestId: string }) {
  return (
    <WriteForm action={withdraw} params={{ id }} requestId={requestId} className="flex flex-wrap items-end gap-3">
      {(fields) => (
        <>
          <input type="hidden" name="kind" value={kind} />
          <input type="hidden" name="deliveredOn" value={deliveredOn} />
          <TextInput path="reason" label="作废的理由" maxLength={500} value={fields.text('reason')} error={fields.errors.reason} />
          <SubmitButton variant="plain">作废记录</SubmitButton>
        </>
      )}
    </WriteForm>
  )
}
