import type { BatchView } from '@/server/sign-off/get-batch'
import { newRequestId } from '@/ui/form/request-id'
import { check } from '../actions'
import { OneButtonForm } from './one-button-form'

interface BatchSampleProps {
  batch: BatchView
  params: Record<string, string>
}

/** 随机抽查: each drawn row with the way to its papers, 相符 in one click, 不符 with a sentence. */
export function BatchSample({ batch, params }: BatchSampleProps) {
  const open = batch.status === 'checking'
  return (
    <section aria-label="随机抽查" className="border-t border-line px-3 py-2 text-small">
      <h3 className="flex items-baseline justify-between"><b className="text-body">随机抽查 {batch.counts.sampled} 户</b><span className="text-note text-ink-3">抽取号 {batch.number}</span></h3>
      <p className="text-note text-ink-3">抽取 {batch.sample.percent}%，不少于 {batch.sample.least} 户（本县规定 K-19）。</p>
      <ul>
        {batch.rows.filter(({ sampled }) => sampled).map((row) => (
          <li key={row.caseId} className="border-b border-line py-1 last:border-b-0">
            <div className="flex items-center gap-2">
              <b className="w-16 shrink-0">{row.headName}</b>
              <span className={row.check === 'match' ? 'text-ok' : row.check === 'mismatch' ? 'text-bad' : 'text-due'}>{row.check === 'match' ? '相符' : row.check === 'mismatch' ? `不符：${row.checkNote}` : '待核'}</span>
              <a href={`/${batch.level === 'county' ? 'approval' : 'cases'}/${row.caseId}${batch.level === 'county' ? '?lane=clean' : ''}`} target="_blank" className="ml-auto inline-flex min-h-6 items-center max-md:min-h-11">看资料<span className="sr-only">：{row.headName}，在新页</span></a>
              {open && row.check === null && <OneButtonForm action={check} params={{ ...params, caseId: row.caseId }} requestId={newRequestId()} variant="plain" fields={{ check: 'match' }}>相符</OneButtonForm>}
            </div>
            {open && row.check === null && (
              <details>
                <summary className="inline-flex min-h-6 items-center text-note text-ink-2 max-md:min-h-11">不符…<span className="sr-only">{row.headName}</span></summary>
                <OneButtonForm action={check} params={{ ...params, caseId: row.caseId }} requestId={newRequestId()} variant="danger" fields={{ check: 'mismatch' }} words={{ path: 'note', label: '哪里不符' }}>不符，停止本批</OneButtonForm>
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
