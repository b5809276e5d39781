import type { BatchView } from '@/server/sign-off/get-batch'
import { BULK_ACT } from './bulk-act'

type Row = BatchView['rows'][number]
const SHOWN = 4

/** Every row of the preview with its evidence; the first few open, the rest one click away. */
export function BatchRows({ batch }: { batch: BatchView }) {
  const rows = batch.rows.filter(({ leftOut }) => leftOut === null)
  return (
    <>
      <ul className="mt-1 text-small">{rows.slice(0, SHOWN).map((row) => <Line key={row.caseId} row={row} level={batch.level} />)}</ul>
      {rows.length > SHOWN && (
        <details className="text-small">
          <summary className="px-3 py-1.5 text-accent">其余 {rows.length - SHOWN} 户逐户摘要</summary>
          <ul>{rows.slice(SHOWN).map((row) => <Line key={row.caseId} row={row} level={batch.level} />)}</ul>
        </details>
      )}
    </>
  )
}

const Line = ({ row, level }: { row: Row; level: BatchView['level'] }) => (
  <li className="flex items-baseline gap-1.5 border-b border-line px-3 py-[5px]">
    <b className="w-14 shrink-0">{row.headName}</b><span className="flex-1 text-ink-2">{row.summary.replaceAll('　', ' ')}</span><span className="text-ok">可{BULK_ACT[level]}</span>
  </li>
)
