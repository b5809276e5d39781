'use client'

import { fieldName } from '@/domain/form/decode-form'
import { SubmitButton } from '@/ui/button/submit-button'
import { TextInput } from '@/ui/form/text-input'
import { WriteForm } from '../../../_form/write-form'
import { takeOut, takeOutWhole } from '../../actions'

interface ExportFormProps {
  ledgerKey: string
  /** What was asked for on the page, by field: region, at, of, filters.… */
  asked: Record<string, string>
  whole: boolean
  requestId: string
  /** 「导出 213 户」 */
  act: string
}

/** What the file is for, then the file: written in the background, kept for a day. */
export function ExportForm({ ledgerKey, asked, whole, requestId, act }: ExportFormProps) {
  return (
    <WriteForm action={whole ? takeOutWhole : takeOut} params={{ key: ledgerKey }} requestId={requestId} className="flex flex-col gap-3">
      {({ errors, text }) => (
        <>
          {Object.entries(asked).map(([name, value]) => <input key={name} type="hidden" name={fieldName(name)} value={value} />)}
          <TextInput path="reason" label="用途" value={text('reason')} error={errors.reason} maxLength={200} hint="写在文件每页的页眉上，并记入审计，不少于 4 个字" />
          <p><SubmitButton variant={whole ? 'plain' : 'primary'}>{act}</SubmitButton></p>
        </>
      )}
    </WriteForm>
  )
}
