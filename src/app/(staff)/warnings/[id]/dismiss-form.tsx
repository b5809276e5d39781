'use client'

import { FormSection } from '@/ui/form/form-section'
import { TextArea } from '@/ui/form/text-area'
import { PlainForm } from '../../_form/plain-form'
import { dismiss } from '../actions'

/** 忽略并说明理由: the reason stays with the warning and in the audit; on another fact the warning opens anew. */
export function DismissForm({ id, requestId, prompt, back }: { id: string; requestId: string; prompt: boolean; back: string }) {
  return (
    <PlainForm action={dismiss} params={{ id }} requestId={requestId} submit="忽略并记录" back={{ label: '返回', href: back }}>
      {(fields) => (
        <FormSection title="忽略并说明理由" note={prompt ? '已经核实、不需要处理的，写明核实结果' : '不能按办法处理的，写明原因'}>
          <TextArea path="reason" label="理由" rows={3} maxLength={500} hint="理由留存备查；情况有变的，会重新列为待处理。" value={fields.text('reason')} error={fields.errors.reason} width="text" />
        </FormSection>
      )}
    </PlainForm>
  )
}
