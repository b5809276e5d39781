'use client'

import { useState } from 'react'
import { labelOf } from '@/domain/glossary'
import { Button } from '../button/button'
import { ConflictTable } from '../feedback/conflict-table'
import { undecided, type ConflictField, type Side } from '../feedback/conflict'
import { clockTime } from '../format/day'
import { editable, wordsOf, type ColumnKey } from './columns'
import { sameEntry, type Entry, type Saved } from './entry'
import type { Row } from './row'
import { useGrid } from './use-grid'

/** The fields of an entry that a choice is made about; columns 7 and 8 are one. */
const fields = editable.filter((key) => key !== 'declines')

const said = (entry: Entry, key: ColumnKey): string => {
  if (key === 'applies') return entry.signed === 'applies' ? '自主申报' : entry.signed === 'declines' ? '不自主申报' : '未签'
  if (key === 'met' && entry.met === false) return `否（${entry.unmet.map((item) => labelOf('safeguard', item)).join('、')}）`
  return wordsOf(entry, key) || '空'
}

const pick = (entry: Entry, key: ColumnKey): Partial<Entry> => (key === 'applies' ? { signed: entry.signed } : key === 'met' ? { met: entry.met, unmet: entry.unmet } : { [key]: entry[key as 'note'] })

/** The same household was saved by somebody else first: what was typed is not lost, each differing column is chosen. */
export function RowConflict({ row, theirs, mine }: { row: Row; theirs: Saved; mine: Entry; onClose: () => void }) {
  const { store, session, columns } = useGrid()
  const id = row.roster.householdId
  const differing = fields.filter((key) => said(mine, key) !== said(theirs.entry, key))
  const list: ConflictField[] = differing.map((path) => ({
    path, label: path === 'applies' ? '户主签字' : String(columns.find((column) => column.id === path)?.header ?? path), theirs: said(theirs.entry, path), mine: said(mine, path), changedBy: 'both',
  }))
  const [choice, setChoice] = useState<Record<string, Side>>({})
  const waiting = undecided(list, choice)

  const keep = (entry: Entry) => {
    const same = sameEntry(entry, theirs.entry)
    store.patch(id, { saved: theirs, theirs: null, phase: 'idle', draft: same ? null : entry, key: same ? null : store.newKey() })
    store.engage(true)
    session.go(id, 'met')
    if (!same) session.save(id)
  }
  const chosen = () => keep(differing.reduce<Entry>((entry, key) => ({ ...entry, ...pick(choice[key] === 'mine' ? mine : theirs.entry, key) }), theirs.entry))

  return (
    <div role="alert" onKeyDown={(event) => event.stopPropagation()} data-choice={id}>
      <p>
        <b className="text-bad">这一户刚被别人修改。</b>
        {theirs.by} {clockTime(theirs.at)} 已保存本户。您填写的内容没有丢，请逐项选择。
      </p>
      <div className="my-1 max-w-[620px] rounded-base bg-surface">
        <ConflictTable who={theirs.by} at={clockTime(theirs.at)} fields={list} choice={choice} onChoose={(path, side) => setChoice({ ...choice, [path]: side })} />
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Button size="dense" onClick={() => keep(theirs.entry)}>
          放弃我填的
        </Button>
        <Button size="dense" variant="primary" disabled={waiting.length > 0} onClick={chosen}>
          按所选保存
        </Button>
        {waiting.length > 0 && <span className="text-due">还有 {waiting.length} 项未选</span>}
      </div>
    </div>
  )
}
