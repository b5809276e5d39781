'use client'

import { useState } from 'react'
import { Button } from '@/ui/button/button'
import { Dialog } from '@/ui/feedback/dialog'
import { TextArea } from '@/ui/form/text-area'

interface UnchangedDialogProps {
  /** Fields the return pointed at and nobody changed; null while nothing is asked. */
  labels: readonly string[] | null
  onSend: (why: string) => void
  onClose: () => void
}

/** Sending a returned form with a marked field as it was: why. The reason goes into the record of the act. */
export function UnchangedDialog({ labels, onSend, onClose }: UnchangedDialogProps) {
  const [missing, setMissing] = useState(false)
  return (
    <Dialog
      open={labels !== null}
      onClose={onClose}
      title={`退回所指的 ${labels?.length ?? 0} 处没有改`}
      footer={
        <>
          <Button data-safe onClick={onClose}>返回修改</Button>
          <Button
            variant="primary"
            onClick={() => {
              const why = (document.getElementById('f-unchangedReason') as HTMLTextAreaElement | null)?.value.trim() ?? ''
              setMissing(why === '')
              if (why) onSend(why)
            }}
          >
            写明理由并提交
          </Button>
        </>
      }
    >
      <p className="pb-2">{labels?.join('、')}没有改。核对后确实无误的，写明理由，退回人会看到。</p>
      <TextArea path="unchangedReason" label="未改的理由" rows={2} error={missing ? [{ message: '未改的理由没有填写。' }] : undefined} width="full" />
    </Dialog>
  )
}
