import type { SubmissionRow } from '@/server/submission/list-submissions'
import { Photo } from '@/ui/case/photo'
import { day, dayTime } from '@/ui/format/day'
import { newRequestId } from '@/ui/form/request-id'
import { Badge } from '@/ui/layout/badge'
import { OneButtonForm } from '../../approval/_parts/one-button-form'
import { withdraw } from './actions'

/** Signed pages as they came in, newest first; one that no longer counts says why. */
export function SubmissionList({ items, today, writes, places }: { items: readonly SubmissionRow[]; today: string; writes: boolean; places: boolean }) {
  return (
    <ul className="flex flex-col text-small">
      {items.map((row) => (
        <li key={row.id} className="flex gap-3 border-t border-line py-2 first:border-t-0">
          <Photo src={`/attachments/${row.photoId}`} words={`签字页，${row.township}${row.kindLabel}名单，${day(row.signedOn, today)}`} />
          <div className="min-w-0 flex-1">
            <p className="font-semibold">{places && `${row.township}　`}{row.kindLabel} {row.households} 户 {row.people} 人 {row.withdrawn && <Badge tone="due">作废</Badge>}</p>
            <p>{row.signer}　{day(row.signedOn, today)}签字</p>
            <p className="text-ink-2">{row.by}　{dayTime(row.at, today)}登记</p>
            {row.withdrawn ? <p className="text-due">{row.withdrawn.by}：{row.withdrawn.reason}</p> : writes && (
              <details>
                <summary className="inline-flex min-h-6 items-center text-bad max-md:min-h-11">作废…</summary>
                <OneButtonForm action={withdraw} params={{ id: row.id }} requestId={newRequestId()} variant="danger" words={{ path: 'reason', label: '作废理由' }}>作废</OneButtonForm>
              </details>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}
