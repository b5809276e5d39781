import type { BatchView } from '@/server/sign-off/get-batch'
import { newRequestId } from '@/ui/form/request-id'
import { goOn, undoOne, undoWhole } from '../actions'
import { BULK_ACT } from './bulk-act'
import { OneButtonForm } from './one-button-form'


/** What became of each row; what is left can be tried again, what is signed taken back. */
export function BatchResults({ batch, params }: { batch: BatchView; params: Record<string, string> }) {
  const rows = batch.rows.filter(({ leftOut }) => leftOut === null)
  const act = BULK_ACT[batch.level]
  const words: Record<string, string> = { signed: `已${act}`, refused: `未${act}`, undone: '已撤销' }
  const left = batch.counts.pending + batch.counts.refused
  return (
    <>
      <p role="status" className="px-3 py-2 text-small"><b className="text-ok">已{act} {batch.counts.signed} 户</b>{left > 0 && <b className="text-due">　未{act} {left} 户</b>}　{batch.opinion}{batch.consultation && `　${batch.consultation}`}</p>
      {left > 0 && <div className="px-3 pb-2"><OneButtonForm action={goOn} params={params} requestId={newRequestId()}>{`再试未完成的 ${left} 户`}</OneButtonForm></div>}
      <ul className="text-small">
        {rows.map((row) => (
          <li key={row.caseId} className="border-t border-line px-3 py-[5px]">
            <div className="flex items-baseline gap-2">
              <a href={`/cases/${row.caseId}`} className="w-16 shrink-0 font-semibold text-ink">{row.headName}</a>
              <span className="flex-1 text-ink-2">{row.result === 'signed' ? row.village : (row.reason ?? (row.result === 'undone' ? '已在案件中撤销。' : '还没有办理。'))}</span>
              <span className={row.result === 'signed' ? 'text-ok' : 'text-due'}>{words[row.result ?? ''] ?? '未完成'}</span>
            </div>
            {row.undoable && (
              <details>
                <summary className="inline-flex min-h-6 items-center text-note text-ink-2 max-md:min-h-11">撤销…<span className="sr-only">{row.headName}</span></summary>
                <OneButtonForm action={undoOne} params={{ ...params, caseId: row.caseId }} requestId={newRequestId()} variant="danger" words={{ path: 'reason', label: '撤销理由' }}>撤销这一户</OneButtonForm>
              </details>
            )}
          </li>
        ))}
      </ul>
      {batch.counts.undoable > 1 && (
        <details className="border-t border-line px-3 py-2 text-small">
          <summary className="min-h-6 text-ink-2">撤销整批（{batch.counts.undoable} 户）…</summary>
          <OneButtonForm action={undoWhole} params={params} requestId={newRequestId()} variant="danger" words={{ path: 'reason', label: '撤销理由' }}>{`撤销 ${batch.counts.undoable} 户`}</OneButtonForm>
        </details>
      )}
    </>
  )
}
