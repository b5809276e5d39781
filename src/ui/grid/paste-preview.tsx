'use client'

import { useState } from 'react'
import { Button } from '../button/button'
import { Dialog } from '../feedback/dialog'
import { cls } from '../format/classes'
import type { Entry } from './entry'
import type { PlannedRow, Verdict } from './paste-plan'

export interface PastePreviewProps {
  rows: readonly PlannedRow[]
  onWrite: (changes: ReadonlyMap<string, Partial<Entry>>) => void
  onClose: () => void
}

const LOOK: Record<Verdict, string> = { 可用: 'text-ok', 不符: 'text-bad', 冲突: 'text-due' }

/** 粘贴表格: what a pasted block would write, each cell 可用, 不符 or 冲突. Nothing is written before 「写入 n 行」. */
export function PastePreview({ rows, onWrite, onClose }: PastePreviewProps) {
  const [chosen, setChosen] = useState<ReadonlySet<number>>(() => new Set(rows.flatMap((row, i) => (row.verdict === '可用' && row.household ? [i] : []))))
  const takes = rows.filter((row, i) => row.household && chosen.has(i))
  const count = (verdict: Verdict) => rows.filter((row) => row.verdict === verdict).length
  const toggle = (i: number) => {
    const next = new Set(chosen)
    if (!next.delete(i)) next.add(i)
    setChosen(next)
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={`粘贴了 ${rows.length} 行`}
      footer={
        <>
          <Button data-safe onClick={onClose}>
            不写入
          </Button>
          <Button variant="primary" disabled={takes.length === 0} onClick={() => onWrite(new Map(takes.map((row) => [row.household!.householdId, row.change])))}>
            写入 {takes.length} 行
          </Button>
        </>
      }
    >
      <p className="mb-2 text-small text-ink-2">
        可用 {count('可用')} 行，不符 {count('不符')} 行，冲突 {count('冲突')} 行。冲突的行勾选后以粘贴的内容为准；不符的行勾选后只写入可用的格。
      </p>
      <table className="w-full border-collapse text-small">
        <caption className="sr-only">粘贴内容预览</caption>
        <thead>
          <tr>
            {['写入', '农户', '粘贴的内容', '结果'].map((head) => (
              <th key={head} scope="col" className="border-b border-line-2 px-1.5 text-left font-semibold text-ink-2">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i} className="border-b border-line align-top">
              <td className="px-1.5 py-1">
                <input type="checkbox" className="size-4 accent-accent" aria-label={`写入第 ${i + 1} 行`} checked={chosen.has(i)} disabled={!row.household || row.why !== undefined} onChange={() => toggle(i)} />
              </td>
              <td className="px-1.5 py-1 whitespace-nowrap">{row.household ? `${row.household.sequence}　${row.household.headName}` : '—'}</td>
              <td className="px-1.5 py-1">
                {row.cells.map((cell, c) => (
                  <span key={c} className={cls('mr-2 inline-block', cell.verdict !== '可用' && LOOK[cell.verdict])}>
                    {cell.typed || '空'}
                    {cell.verdict !== '可用' && `（${cell.verdict}${cell.why ? `：${cell.why}` : ''}）`}
                  </span>
                ))}
                {row.why && <span className="block text-bad">{row.why}</span>}
              </td>
              <td className={cls('px-1.5 py-1 font-semibold whitespace-nowrap', LOOK[row.verdict])}>{row.verdict}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  )
}
