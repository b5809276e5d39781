'use client'

import { Button } from '../button/button'
import { Dialog } from '../feedback/dialog'
import type { Row } from './row'

export interface ExceptionListProps {
  onClose: () => void
  rows: readonly Row[]
  /** Households taken out by hand. */
  without: ReadonlySet<string>
  onChange: (without: ReadonlySet<string>) => void
}

/** 查看 n 户: who would be recorded, each with a box to take it out. */
export function ExceptionList({ onClose, rows, without, onChange }: ExceptionListProps) {
  const toggle = (id: string) => {
    const next = new Set(without)
    if (!next.delete(id)) next.add(id)
    onChange(next)
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={`可一次记为达标的 ${rows.length} 户`}
      footer={
        <Button data-safe onClick={onClose}>
          回到录入表
        </Button>
      }
    >
      <p className="mb-2 text-small text-ink-2">去掉勾选的农户不记入，留待逐户录入。</p>
      <ul className="grid gap-x-4 sm:grid-cols-2">
        {rows.map(({ roster }) => (
          <li key={roster.householdId}>
            <label className="flex min-h-8 items-center gap-2 border-b border-line">
              <input type="checkbox" className="size-4 accent-accent" checked={!without.has(roster.householdId)} onChange={() => toggle(roster.householdId)} />
              <span className="w-8 text-right text-ink-3">{roster.sequence}</span>
              <span className="font-semibold">{roster.headName}</span>
              <span className="ml-auto text-small text-ink-2">{roster.memberCount} 人</span>
            </label>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
