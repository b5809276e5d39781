'use client'

import { FormSection } from '@/ui/form/form-section'
import { RefusalPanel } from '@/ui/feedback/refusal-panel'
import { TextArea } from '@/ui/form/text-area'
import { PlainForm } from '../../../_form/plain-form'
import { close } from '../../actions'

/** Reason and evidence; a clue that was settled meanwhile says so before anything is typed. */
export function CloseForm({ id, note, open, householdId, requestId }: { id: string; note: string; open: boolean; householdId: string; requestId: string }) {
  return (
    <PlainForm action={close} params={{ id }} requestId={requestId} submit="关闭线索" back={{ label: '返回农户', href: `/households/${householdId}?tab=cases` }}>
      {(fields) => (
        <FormSection title="关闭线索" note={note}>
          {!open && <RefusalPanel focus={false} refusals={[{ message: '这条线索已经处理，不能再关闭。' }]} />}
          <TextArea path="reason" label="关闭理由" rows={3} maxLength={500} value={fields.text('reason')} error={fields.errors.reason} width="text" />
          <TextArea path="evidence" label="佐证" rows={3} maxLength={1000} hint="核实人、核实日期、依据的材料" value={fields.text('evidence')} error={fields.errors.evidence} width="text" />
        </FormSection>
      )}
    </PlainForm>
  )
}
