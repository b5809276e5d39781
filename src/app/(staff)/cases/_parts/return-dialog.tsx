'use client'

import { Button } from '@/ui/button/button'
import { SubmitButton } from '@/ui/button/submit-button'
import { Dialog } from '@/ui/feedback/dialog'
import { sendBack } from '../actions'
import { ActForm } from './act-form'
import type { DecisionDesk } from './decision-desk'
import { ReturnFields } from './return-fields'

interface ReturnDialogProps {
  desk: Pick<DecisionDesk, 'id' | 'version' | 'headName' | 'returnTo'>
  requestId: string
  next: string
  open: boolean
  onClose: () => void
}

/** 退回修改 over the page of a decision; without JavaScript the same form stands on the page of the case. */
export function ReturnDialog({ desk, requestId, next, open, onClose }: ReturnDialogProps) {
  return (
    <Dialog open={open} onClose={onClose} title={`退回${desk.headName}户修改？`}>
      <ActForm id={desk.id} version={desk.version} requestId={requestId} action="return" next={next} via={sendBack}>
        {(fields) => (
          <div className="flex flex-col gap-3">
            <ReturnFields steps={desk.returnTo} fields={fields} />
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
