'use client'

import { memo } from 'react'
import { cls } from '../format/classes'
import { shortDay } from '../format/day'
import { isLocalDate } from '@/domain/time/local-date'
import { CellInput } from './cell-input'
import { wordsOf, type ColumnKey, type GridLine } from './columns'
import type { Entry } from './entry'
import { KeyGroupTags } from './key-group-tags'
import { shownEntry } from './row'
import { RowMessages } from './row-messages'
import { RowState } from './row-state'
import { useGrid, useHydrated, useRow, useStoreValue } from './use-grid'

const CELL = 'h-[31px] overflow-hidden border-r border-b border-line px-2 text-center whitespace-nowrap'
const HEAD = cls(CELL, 'font-normal max-md:h-auto max-md:border-r-0 max-md:bg-surface max-md:px-3 max-md:pt-1')

/** One household. Drawn again when its own row or the cursor in it changes, never for a key in another row. */
export const GridRow = memo(function GridRow({ line, index }: { line: GridLine; index: number }) {
  const { id } = line
  const { store, householdHref, mayWrite } = useGrid()
  const row = useRow(id)
  const column = useStoreValue(store, id, () => (mayWrite && store.cursor?.id === id ? store.cursor.column : null))
  const generation = useStoreValue(store, id, () => store.generation)
  const hydrated = useHydrated()
  const open = column !== null
  const { entry, preset } = shownEntry(row, open, store.above(id))
  const ground = open ? 'bg-accent-tint' : 'bg-thead'
  const { keyGroups } = row.roster
  const faulty = new Set(row.refusals.map((refusal) => columnOfPath(refusal.path)))
  const draw = (key: string, value: unknown) => {
    switch (key) {
      case 'sequence':
        return <td key={key} className={cls(HEAD, ground, 'border-l border-l-line-2 text-ink max-md:border-b-0 max-md:border-l-0 max-md:text-ink-3')}>{String(value)}</td>
      case 'headName':
        return (
          <th key={key} scope="row" id={`h-${id}`} className={cls(HEAD, ground, 'text-left text-ink max-md:border-b-0', open && 'font-semibold')}>
            <a href={householdHref(id)} tabIndex={hydrated && mayWrite ? -1 : undefined} className="text-ink max-md:inline-flex max-md:min-h-11 max-md:items-center max-md:font-semibold max-md:text-accent">
              {String(value)}
            </a>
            <KeyGroupTags groups={keyGroups} />
          </th>
        )
      case 'memberCount':
        return <td key={key} className={cls(HEAD, ground, 'text-ink max-md:border-b-0')}>{String(value)}<span className="md:hidden"> 人</span></td>
      case 'state':
        return (
          <td key={key} className={cls(CELL, 'border-r-line-2 text-left text-small max-md:col-span-2 max-md:col-start-2 max-md:h-auto max-md:border-r-0 max-md:border-b-0 max-md:pb-1.5 max-md:pl-3')}>
            <RowState row={row} open={open} />
          </td>
        )
      default:
        return typed(key as ColumnKey)
    }
  }
  const typed = (key: ColumnKey) => (
    <td
      key={key}
      data-column={key}
      aria-invalid={faulty.has(key) || undefined}
      className={cls(CELL, 'max-md:hidden', key === 'note' && 'text-left text-small', look(key, entry), preset && 'text-ink-3', faulty.has(key) && 'mark-error bg-bad-tint', column === key && 'bg-surface p-0 outline-2 -outline-offset-2 outline-focus')}
    >
      {column === key ? <CellInput key={generation} id={id} column={key} words={cellWords(entry, key, true)} /> : cellWords(entry, key)}
    </td>
  )
  return (
    <>
      <tr
        data-household={id}
        aria-rowindex={index}
        className={cls('max-md:grid max-md:grid-cols-[44px_1fr_auto] max-md:items-center max-md:border-b max-md:border-line', open && 'md:bg-accent-tint', !entry && 'text-ink-3')}
      >
        {line.getAllCells().map((cell) => draw(cell.column.id, cell.getValue()))}
      </tr>
      <RowMessages row={row} open={open} />
    </>
  )
})

/** 否 in columns 4 and 5 is what the screening looks for: it stands out, in words and colour. */
const look = (key: ColumnKey, entry: Entry | null) => (key === 'met' || key === 'above') && entry?.[key] === false && 'font-semibold text-bad'

function cellWords(entry: Entry | null, key: ColumnKey, whole = false): string {
  if (!entry) return ''
  const words = wordsOf(entry, key)
  return key === 'on' && !whole && isLocalDate(words) ? shortDay(words) : words
}

/** The column a refusal of the server points at, by the field names of the API. */
function columnOfPath(path: string | undefined): string | undefined {
  const field = path?.split('.')[0] ?? ''
  return { safeguards: 'met', aboveThreshold: 'above', keyGroups: 'keyGroup', headSigned: 'applies', surveyedOn: 'on' }[field] ?? field
}
