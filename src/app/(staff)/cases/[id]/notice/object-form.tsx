'use client'

import { SubmitButton } from '@/ui/button/submit-button'
import { DateInput } from '@/ui/form/date-input'
import { TextArea } from '@/ui/form/text-area'
import { TextInput } from '@/ui/form/text-input'
import { ActForm } from '../../_parts/act-form'

/** 登记异议: one household; who raised it may stay unnamed. */
export function ObjectForm({ id, version, today, requestId }: { id: string; version: number; today: string; requestId: string }) {
  return (
    <ActForm id={id} version={version} requestId={requestId} action="object" next={`/cases/${id}/notice`}>
      {(fields) => (
        <div className="grid gap-3 md:grid-cols-[160px_192px_1fr]">
          <DateInput path="raisedOn" label="提出日期" value={fields.text('raisedOn', today)} max={today} error={fields.errors.raisedOn} />
          <TextInput path="by" label="提出人" hint="可不具名" value={fields.text('by', '不具名')} maxLength={50} error={fields.errors.by} />
          <TextArea path="text" label="内容" rows={2} maxLength={1000} value={fields.text('text')} error={fields.errors.text} />
          <span className="max-md:flex max-md:flex-col md:col-span-3"><SubmitButton variant="plain" wide="phone">登记异议</SubmitButton></span>
        </div>
      )}
    </ActForm>
  )
}
