'use client'

import { useTable } from '@tanstack/react-table'
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { cls } from '../format/classes'
import { features, type ColumnKey } from './columns'
import type { RosterRow } from './entry'
import { GridRow } from './grid-row'
import { gridKey, type GridCommands } from './grid-keys'
import { useGrid, useHydrated, useStoreValue } from './use-grid'

export interface GridTableProps {
  caption: string
  commands: GridCommands
  onPaste: (text: string) => void
}

/** The ten columns of the paper, 备注 and 保存状态. One tab stop: the cell at the cursor. On the phone it is a list of households. */
export function GridTable({ caption, commands, onPaste }: GridTableProps) {
  const { store, session, columns, mayWrite } = useGrid()
  const ids = useSyncExternalStore((listener) => store.subscribe('view', listener), store.visible, store.visible)
  const data = useMemo(() => store.rows().map((row) => row.roster), [store])
  const table = useTable({ features, columns, data, getRowId: byHousehold })
  const box = useRef<HTMLDivElement>(null)
  const hydrated = useHydrated()

  // The grid keeps the keyboard while the cursor goes from cell to cell; it loses it when the focus goes elsewhere.
  useEffect(() => {
    const onFocus = (event: FocusEvent) => {
      store.engage(box.current?.contains(event.target as Node) ?? false)
    }
    document.addEventListener('focusin', onFocus)
    return () => document.removeEventListener('focusin', onFocus)
  }, [store])

  return (
    <div ref={box} className="min-h-0 flex-1 overflow-auto scroll-pt-15 border-t border-line-2 bg-surface max-md:overflow-visible md:mx-4">
      <table
        role={hydrated ? 'grid' : undefined}
        aria-rowcount={store.order.length + 1}
        aria-readonly={!mayWrite || undefined}
        className="w-full table-fixed border-separate border-spacing-0 max-md:block md:min-w-[1180px]"
        onKeyDown={(event) => {
          if (mayWrite && !(event.target as Element).closest('[data-message]') && gridKey(event.nativeEvent, session, commands)) event.preventDefault()
        }}
        onMouseDown={(event) => {
          const cell = (event.target as Element).closest<HTMLElement>('[data-column]')
          const id = cell?.closest<HTMLElement>('[data-household]')?.dataset.household
          if (!mayWrite || !cell || !id || event.button !== 0) return
          store.engage(true)
          const column = cell.dataset.column as ColumnKey
          if (store.cursor?.id === id && store.cursor.column === column) return
          event.preventDefault()
          session.go(id, column)
        }}
        onDoubleClick={(event) => {
          const cell = (event.target as Element).closest<HTMLElement>('[data-column]')
          if (mayWrite && cell && store.cursor) session.turn()
        }}
        onPaste={(event) => {
          const text = event.clipboardData.getData('text/plain')
          if (!mayWrite || !/[\t\n]/.test(text.trim())) return
          event.preventDefault()
          onPaste(text)
        }}
      >
        <caption className="sr-only">{caption}</caption>
        <colgroup className="max-md:hidden">
          {table.getAllLeafColumns().map(({ id, columnDef }) => (
            <col key={id} className={columnDef.meta?.width} />
          ))}
        </colgroup>
        <thead className="max-md:sr-only">
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} aria-rowindex={1}>
              {group.headers.map(({ id, column: { columnDef: { header, meta } } }) => (
                <th
                  key={id}
                  id={`c-${id}`}
                  scope="col"
                  aria-label={`${meta?.number ?? ''} ${String(header)}`.trim()}
                  className={cls('sticky top-0 z-[2] h-[57px] border-r border-b border-line-2 bg-thead px-1 py-1 text-center align-middle text-note/4 font-semibold text-ink-2', id === 'sequence' && 'border-l')}
                >
                  {meta?.number}
                  {meta?.lines.map((line) => (
                    <span key={line} className={cls('block', meta.number !== undefined && 'font-normal text-ink-3')}>
                      {line}
                    </span>
                  ))}
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody className="max-md:block">
          {ids.map((id) => (
            <GridRow key={id} line={table.getRow(id)} index={store.order.indexOf(id) + 2} />
          ))}
        </tbody>
      </table>
      <EmptyView ids={ids.length} />
    </div>
  )
}

const byHousehold = (row: RosterRow) => row.householdId

function EmptyView({ ids }: { ids: number }) {
  const { store } = useGrid()
  const only = useStoreValue(store, 'view', () => store.filter.onlyLeft)
  if (ids > 0) return null
  return <p className="px-4 py-6 text-ink-2">{only ? `${store.filter.group ?? '本村'}没有未录的农户。按 U 显示全部。` : '没有农户。登记簿登记农户后会出现在这里。'}</p>
}
