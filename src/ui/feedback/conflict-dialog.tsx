'use client'

import { useState } from 'react'
import { Button } from '../button/button'
import { preselected, undecided, type ConflictField, type Side } from './conflict'
import { ConflictTable } from './conflict-table'
import { Dialog } from './dialog'

export interface ConflictDialogProps {
  open: boolean
  /** 「钱某某」, and when they saved: 「15:38」. */
  who: string
  at: string
  /** What differs; null where the form itself is gone, because its step was done by the other person. */
  fields: ConflictField[] | null
  /** Which side holds for each field; the caller saves against the new version. */
  onSave: (choice: Record<string, Side>) => void
  /** Throws away what was typed and reads the stored version; also what Esc does not do: Esc goes back to the form. */
  onDiscard: () => void
  onClose: () => void
}

/** A stale version: who, when, field by field; what was typed is not lost and may be printed. */
export function ConflictDialog({ open, who, at, fields, onSave, onDiscard, onClose }: ConflictDialogProps) {
  const [choice, setChoice] = useState(() => preselected(fields ?? []))
  const waiting = undecided(fields ?? [], choice)
  const theirs = (fields ?? []).filter((field) => field.changedBy !== 'me').length
  const saved = `${who}${at && ` ${at}`}`
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="这一户刚被别人修改"
      footer={
        <>
          <span className="mr-auto"><Button variant="quiet" onClick={() => window.print()}>打印我填的内容</Button></span>
          {waiting.length > 0 && <span className="self-center text-small text-due">还有 {waiting.length} 项未选</span>}
          <Button onClick={onDiscard} data-safe={theirs === 0 ? '' : undefined}>{fields ? '放弃我填的' : '查看现在的内容'}</Button>
          {fields && <Button variant="primary" disabled={waiting.length > 0} onClick={() => onSave(choice)}>按所选保存</Button>}
        </>
      }
    >
      <p className="mb-1.5 text-small text-ink-2">
        {!fields ? `${saved} 已办理这一环节，本表不能再提交。您填写的内容仍在本页，可以打印留存。`
          : theirs === 0 ? `${saved} 保存了别处的内容，本表各栏没有变。您填写的内容没有丢，可以保存。`
          : `${saved} 保存了 ${theirs} 处。您填写的内容没有丢，请逐项选择。`}
      </p>
      {fields && fields.length > 0 && <ConflictTable {...{ who, at, fields, choice }} onChoose={(path, side) => setChoice({ ...choice, [path]: side })} />}
    </Dialog>
  )
}
