'use client'

import { SubmitButton } from '@/ui/button/submit-button'
import { ConfirmSubmit } from '@/ui/feedback/confirm-submit'
import { TextInput } from '@/ui/form/text-input'
import { WriteForm } from '../../_form/write-form'
import { confirm, decline } from './actions'

/** 确认执行 or 退回提议, by the second account. `what` says the proposal in one sentence. */
export function ProposalForms({ id, what, requestId }: { id: string; what: string; requestId: string }) {
  return (
    <div className="flex flex-wrap items-end gap-3">
      <WriteForm action={confirm} params={{ id }} requestId={requestId}>
        {() => <ConfirmSubmit title="确认这项提议？" consequence={`${what}。此前发起的案件仍按原方案办理。`} back="先不确认">确认执行</ConfirmSubmit>}
      </WriteForm>
      <WriteForm action={decline} params={{ id }} requestId={`${requestId}-no`} className="flex flex-wrap items-end gap-2">
        {(fields) => <><TextInput path="reason" label="退回理由" width="text" value={fields.text('reason')} error={fields.errors.reason} maxLength={500} /><SubmitButton variant="plain">退回提议</SubmitButton></>}
      </WriteForm>
    </div>
  )
}
