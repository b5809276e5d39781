'use client'

import { SubmitButton } from '@/ui/button/submit-button'
import { TextArea } from '@/ui/form/text-area'
import { TextInput } from '@/ui/form/text-input'
import { WriteForm } from '../_form/write-form'
import { submit } from './actions'

/** The text of the report, made of the figures; what was learnt and comes next is written by a person. */
export function ReportForm({ requestId, region, campaignId, draft }: { requestId: string; region: string; campaignId: string; draft: string }) {
  return (
    <WriteForm action={submit} requestId={requestId} className="flex flex-col gap-3">
      {(fields) => (
        <>
          <input type="hidden" name="region" value={region} />
          <input type="hidden" name="campaignId" value={campaignId} />
          <TextArea path="text" label="报告正文" rows={14} maxLength={20_000} hint="每行一段；「一、」开头的行是标题" value={fields.text('text', draft)} error={fields.errors.text} width="full" />
          <div className="flex flex-wrap items-end gap-3">
            <TextInput path="approvedBy" label="主要领导（审定）" maxLength={50} value={fields.text('approvedBy')} error={fields.errors.approvedBy} />
            <SubmitButton>提交报告</SubmitButton>
          </div>
        </>
      )}
    </WriteForm>
  )
}
