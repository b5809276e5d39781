'use client'

import { labelOf, returnReasons } from '@/domain/glossary'
import type { CaseDesk } from '@/server/case/get-case-desk'
import { Button } from '@/ui/button/button'
import { SubmitButton } from '@/ui/button/submit-button'
import { Dialog } from '@/ui/feedback/dialog'
import { CheckboxGroup } from '@/ui/form/checkbox-group'
import { Select } from '@/ui/form/select'
import { TextArea } from '@/ui/form/text-area'
import { ActForm } from './act-form'

interface ReturnDialogProps {
  desk: CaseDesk
  requestId: string
  next: string
  open: boolean
  onClose: () => void
}

/** 退回修改: to which step, coded reasons, a note. What was filled in stays, and the clerk sees the reasons (interface.md §6.11). */
export function ReturnDialog({ desk, requestId, next, open, onClose }: ReturnDialogProps) {
  const { steps, step } = desk.case
  const before = steps.slice(0, steps.findIndex((known) => known.key === step?.key)).filter((known) => known.state === 'done')
  return (
    <Dialog open={open} onClose={onClose} title={`退回 ${desk.household.headName} 户修改？`}>
      <ActForm id={desk.case.id} version={desk.case.version} requestId={requestId} action="return" next={next} className="flex flex-col gap-3">
        {(fields) => (
          <div className="flex flex-col gap-3">
            <p className="text-small text-ink-2">已填内容保留；从所选环节起重新办理，已完成的比对仍然有效，公示须重新张贴和计算。</p>
            <Select path="toStep" label="退回到" options={before.map((known) => ({ value: known.key, label: known.title }))} value={fields.text('toStep', before[0]?.key)} error={fields.errors.toStep} width="name" />
            <CheckboxGroup path="reasons" label="退回理由" columns={3} options={returnReasons.map((value) => ({ value, label: labelOf('returnReason', value) }))} values={fields.list('reasons')} error={fields.errors.reasons} />
            <TextArea path="note" label="说明" rows={2} value={fields.text('note')} error={fields.errors.note} width="full" />
            <div className="flex justify-end gap-2">
              <Button data-safe onClick={onClose}>先不退回</Button>
              <SubmitButton>退回修改</SubmitButton>
            </div>
          </div>
        )}
      </ActForm>
    </Dialog>
  )
}
