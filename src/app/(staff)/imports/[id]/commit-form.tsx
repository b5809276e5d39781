'use client'

import { SubmitButton } from '@/ui/button/submit-button'
import { WriteForm } from '../../_form/write-form'
import { commit } from '../actions'

/** 确认导入 n 行 */
export function CommitForm({ id, rows, requestId }: { id: string; rows: number; requestId: string }) {
  return (
    <WriteForm action={commit} params={{ id }} requestId={requestId}>
      {() => <SubmitButton>{`确认导入 ${rows} 行`}</SubmitButton>}
    </WriteForm>
  )
}
