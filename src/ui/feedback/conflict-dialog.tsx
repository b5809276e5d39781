'use client'

import { useState } from 'react'
import { Button } from '../button/button'
import { ButtonLink } from '../button/button-link'
import { preselected, undecided, type ConflictField, type Side } from './conflict'
import { ConflictTable } from './conflict-table'
import { Dialog } from './dialog'

export interface ConflictDialogProps {
  open: boolean
  /** 「钱某某」, and when they saved: 「15:38」. */
  who: string
  at: string
  fields: ConflictField[]
  /** Which side holds for each field; the caller saves against the new version. */
  onSave: (choice: Record<string, Side>) => void
  /** Throws away what was typed and reads the stored version; also what Esc does not do: Esc goes back to the form. */
  onDiscard: () => void
  onClose: () => void
  /** A print page of what was typed. */
  printHref?: string
}

/** A stale version: who, when, field by field, what was typed is not lost. */
export function ConflictDialog({ open, who, at, fields, onSave, onDiscard, onClose, printHref }: ConflictDialogProps) {
  const [choice, setChoice] = useState(() => preselected(fields))
  const waiting = undecided(fields, choice)
  const theirs = fields.filter((field) => field.changedBy !== 'me').length
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="这一户刚被别人修改"
      footer={
        <>
          {printHref && (
            <span className="mr-auto">
              <ButtonLink href={printHref} plainLink>
                打印我填的内容
              </ButtonLink>
            </span>
          )}
          {waiting.length > 0 && <span className="self-center text-small text-due">还有 {waiting.length} 项未选</span>}
          <Button onClick={onDiscard}>放弃我填的</Button>
          <Button variant="primary" disabled={waiting.length > 0} onClick={() => onSave(choice)}>
            按所选保存
          </Button>
        </>
      }
    >
      <p className="mb-1.5 text-small text-ink-2">
        {who} {at} 保存了 {theirs} 处。您填写的内容没有丢，请逐项选择。
      </p>
      <ConflictTable {...{ who, at, fields, choice }} onChoose={(path, side) => setChoice({ ...choice, [path]: side })} />
    </Dialog>
  )
}
