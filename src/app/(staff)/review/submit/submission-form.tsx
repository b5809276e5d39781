'use client'

import { SubmitButton } from '@/ui/button/submit-button'
import { DateInput } from '@/ui/form/date-input'
import { FileInput } from '@/ui/form/file-input'
import { TextInput } from '@/ui/form/text-input'
import { WriteForm } from '../../_form/write-form'
import { record } from './actions'

interface SubmissionFormProps {
  township: string
  kind: string
  households: number
  today: string
  signer: string
  requestId: string
}

/** 登记签字名单: who signed the printed list, when, and a photo of the page. */
export function SubmissionForm({ township, kind, households, today, signer, requestId }: SubmissionFormProps) {
  return (
    <WriteForm action={record} params={{ township }} requestId={requestId} className="flex flex-col gap-2">
      {(fields, state) => (
        <>
          <input type="hidden" name="kind" value={kind} />
          {state.ok && <p role="status" className="text-small font-semibold text-ok">已登记，县级在审批页可以查看。</p>}
          <div className="grid grid-cols-2 gap-2">
            <TextInput path="signer" label="签字人" value={fields.text('signer', signer)} error={fields.errors.signer} width="full" />
            <DateInput path="signedOn" label="签字日期" value={fields.text('signedOn', today)} max={today} error={fields.errors.signedOn} width="full" />
          </div>
          <FileInput path="photo" label="签字页" hint="拍照或者扫描成图片，10 MB 以内" error={fields.errors.photo} />
          <div><SubmitButton>{`登记签字名单 ${households} 户`}</SubmitButton></div>
        </>
      )}
    </WriteForm>
  )
}
