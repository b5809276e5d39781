'use client'

import { ButtonLink } from '@/ui/button/button-link'
import { SubmitButton } from '@/ui/button/submit-button'
import { DocumentInput } from '@/ui/form/document-input'
import { WriteForm } from '../_form/write-form'
import { upload } from './actions'

/** 上传名册 */
export function UploadForm({ requestId }: { requestId: string }) {
  return (
    <WriteForm action={upload} requestId={requestId}>
      {({ errors }) => (
        <div className="flex flex-wrap items-end gap-3">
          <input type="hidden" name="kind" value="households" />
          <div className="w-96 max-md:w-full"><DocumentInput path="file" label="农户名册" accept=".xlsx,.csv" hint=".xlsx 或 .csv，20 MB 以内；一行一名成员，列名和顺序不限" error={errors.file} /></div>
          <p className="flex gap-3 pb-6">
            <SubmitButton>上传名册</SubmitButton>
            <ButtonLink href="/imports/template" plainLink>下载模板</ButtonLink>
          </p>
        </div>
      )}
    </WriteForm>
  )
}
