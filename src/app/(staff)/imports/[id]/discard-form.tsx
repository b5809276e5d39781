'use client'

import { SubmitButton } from '@/ui/button/submit-button'
import { WriteForm } from '../../_form/write-form'
import { discard } from '../actions'

/** 作废本次导入 */
export function DiscardForm({ id, requestId }: { id: string; requestId: string }) {
  return (
    <WriteForm action={discard} params={{ id }} requestId={requestId}>
      {() => <SubmitButton variant="danger">作废本次导入</SubmitButton>}
    </WriteForm>
  )
}
