'use client'

import { SubmitButton } from '@/ui/button/submit-button'
import { WriteForm } from '../../_form/write-form'
import { close } from './actions'

/** Ends a campaign; refused with the villages that still have households without a result. */
export function CloseForm({ id, requestId }: { id: string; requestId: string }) {
  return (
    <WriteForm action={close} params={{ id }} requestId={requestId} className="flex flex-col gap-2">
      {() => <SubmitButton variant="plain">结束排查</SubmitButton>}
    </WriteForm>
  )
}
