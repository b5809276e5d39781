'use client'

import { FormSection } from '@/ui/form/form-section'
import { TextArea } from '@/ui/form/text-area'
import { PlainForm } from '../../_form/plain-form'
import { withdraw } from './actions'

/** Takes back a record entered by mistake, with the reason. `name`: the record in words. */
export function WithdrawForm({ id, name, requestId, back }: { id: string; name: string; requestId: string; back: string }) {
  return (
    <PlainForm action={withdraw} params={{ id }} requestId={requestId} submit="作废登记" back={{ label: '不作废', href: back }}>
      {(fields) => (
        <FormSection title="作废登记" note={name}>
          <TextArea path="reason" label="作废的理由" rows={2} maxLength={500} hint="作废后不再计入本期，原记录保留" value={fields.text('reason')} error={fields.errors.reason} width="full" />
        </FormSection>
      )}
    </PlainForm>
  )
}
