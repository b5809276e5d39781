'use client'

import type { ReactNode } from 'react'
import { citationOf } from '@/domain/refusal'
import { RefusalText } from '../feedback/refusal-text'
import { cls } from '../format/classes'
import { wantsRemark } from './check-entry'
import type { Row } from './row'
import { later } from '../layout/later'
import { SafeguardBoxes } from './safeguard-boxes'
import { useGrid, useStoreValue } from './use-grid'

// Two clerks rarely meet in one row.
const RowConflict = later(async () => (await import('./row-conflict')).RowConflict)
const stay = () => {}

/** What is said about a row, full width below it: refusals, a wanted remark, the choice after a conflict, the six boxes. */
export function RowMessages({ row, open }: { row: Row; open: boolean }) {
  const { store } = useGrid()
  const id = row.roster.householdId
  const boxes = useStoreValue(store, id, () => store.boxes === id)
  const remark = row.phase === 'idle' && row.draft && wantsRemark(row.roster, row.draft)
  return (
    <>
      {boxes && (
        <Below id={id} tone="accent">
          <SafeguardBoxes id={id} unmet={store.entryOf(id).unmet} />
        </Below>
      )}
      {row.phase === 'conflict' && row.theirs && row.draft && (
        <Below id={id} tone="bad">
          <RowConflict row={row} theirs={row.theirs} mine={row.draft} onClose={stay} />
        </Below>
      )}
      {row.phase === 'refused' && (
        <Below id={id} tone="bad">
          <div role="alert">
            {row.refusals.map((refusal) => (
              <p key={`${refusal.rule}${refusal.message}`}>
                <RefusalText refusal={refusal} inline />
              </p>
            ))}
          </div>
        </Below>
      )}
      {remark && (
        <Below id={id} tone="due">
          <p role="status">
            <RefusalText refusal={remark} inline />
          </p>
        </Below>
      )}
      {open && !boxes && !row.draft && row.saved?.hints && row.saved.hints.length > 0 && (
        <Below id={id} tone="due">
          <ul aria-label="填报质量">
            {row.saved.hints.map((hint) => (
              <li key={`${hint.rule}${hint.message}`}>
                <b className={hint.level === 'hint' ? 'mr-2 text-ink-2' : 'mr-2 text-due'}>{hint.level === 'hint' ? '提示' : '提醒'}</b>
                {hint.message}
                <span className="text-ink-2">{citationOf(hint)}</span>
              </li>
            ))}
          </ul>
          <a href={`/households/${id}/edit`} className="in-text">修改登记</a>
        </Below>
      )}
      {open && !boxes && row.saved?.byException && !row.draft && (
        <Below id={id} tone="accent">
          <p>
            本户由{row.saved.by}按例外录入。直接改填即可更正，更正后不再带「按例外录入」标记。
          </p>
        </Below>
      )}
    </>
  )
}

const TONES = { bad: 'border-l-bad bg-bad-tint', due: 'border-l-due-line bg-due-tint', accent: 'border-l-accent bg-accent-tint' }

function Below({ id, tone, children }: { id: string; tone: keyof typeof TONES; children: ReactNode }) {
  return (
    <tr data-message={id} className="max-md:hidden">
      <td id={`m-${id}`} colSpan={12} className={cls('border-r border-b border-l-4 border-line px-2.5 py-[5px] text-left text-small whitespace-normal text-ink', TONES[tone])}>
        {children}
      </td>
    </tr>
  )
}
