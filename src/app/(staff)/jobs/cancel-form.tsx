'use client'

import { SubmitButton } from '@/ui/button/submit-button'
import { WriteForm } from '../_form/write-form'
import { cancel } from './actions'

/** 取消办理: what is done already stays. */
export function CancelForm({ id, requestId }: { id: string; requestId: string }) {
  return (
    <WriteForm action={cancel} params={{ id }} requestId={requestId}>
      {() => <SubmitButton variant="plain">取消办理</SubmitButton>}
    </WriteForm>
  )
}
