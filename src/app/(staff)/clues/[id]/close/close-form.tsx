'use client'

import { RefusalPanel } from '@/ui/feedback/refusal-panel'
import { FormSection } from '@/ui/form/form-section'
import { TextArea } from '@/ui/form/text-area'
import { PlainForm } from '../../../_form/plain-form'
import type { WriteAction } from '../../../_form/write-form'

interface CloseFormProps {
  id: string
  action: WriteAction
  title: string
  note: string
  submit: string
  back: { label: string; href: string }
  /** Said before anything is typed where it was settled meanwhile. */
  settled?: string
  requestId: string
}

/** Closing without a case wants a reason and evidence: of a clue, of a task (K-17). */
export function CloseForm({ id, action, title, note, submit, back, settled, requestId }: CloseFormProps) {
  return (
    <PlainForm action={action} params={{ id }} requestId={requestId} submit={submit} back={back}>
      {(fields) => (
        <FormSection title={title} note={note} usedFor="线索办理记录、一户一档">
          {settled && <RefusalPanel focus={false} refusals={[{ message: settled }]} />}
          <TextArea path="reason" label="理由" rows={3} maxLength={500} value={fields.text('reason')} error={fields.errors.reason} width="text" />
          <TextArea path="evidence" label="佐证" rows={3} maxLength={1000} hint="核实人、核实日期、依据的材料" value={fields.text('evidence')} error={fields.errors.evidence} width="text" />
        </FormSection>
      )}
    </PlainForm>
  )
}
