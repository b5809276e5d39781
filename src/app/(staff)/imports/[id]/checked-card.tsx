import { ButtonLink } from '@/ui/button/button-link'
import { Card } from '@/ui/layout/card'
import type { ImportDesk } from '@/server/import/get-import'
import { CommitForm } from './commit-form'

/** What the check comes to, and the way on: the corrected file, the columns again, the confirmation. */
export function CheckedCard({ desk, requestId }: { desk: ImportDesk; requestId: string }) {
  const { id, state, counts, rows, correctedFileId, waiting, waitingRows, done, refused } = desk
  if (!counts) return null
  const figures = [['新登记', counts.new], ['有变化', counts.changed], ['无变化', counts.unchanged], ['须改，不导入', counts.faulty]] as const
  return (
    <Card title={state === 'committed' ? '导入结果' : '核对结果'} note={`${rows} 行，${counts.households} 户`}>
      <dl className="flex flex-wrap gap-x-8 gap-y-2">
        {figures.map(([label, n]) => (
          <div key={label}>
            <dt className="text-small text-ink-2">{label}</dt>
            <dd className={`text-h1 ${label.startsWith('须改') && n > 0 ? 'text-bad' : ''}`}>{n} 户</dd>
          </div>
        ))}
      </dl>
      {(done > 0 || refused > 0) && <p className="pt-2" role="status">{`已导入 ${done} 户`}{refused > 0 && `，${refused} 户在核对之后情况有变，没有导入`}{waiting > 0 && `，还有 ${waiting} 户没有导入`}。</p>}
      <div className="flex flex-wrap items-center gap-3 pt-3">
        {state === 'checked' && waiting > 0 && <CommitForm id={id} rows={waitingRows} requestId={requestId} />}
        {correctedFileId && <ButtonLink href={`/files/${correctedFileId}`} plainLink>下载更正表</ButtonLink>}
        {state === 'checked' && <ButtonLink href={`/imports/${id}?step=mapping`}>重新对应列</ButtonLink>}
        <ButtonLink href="/imports">{counts.faulty > 0 ? '改好后重新上传' : '返回列表'}</ButtonLink>
      </div>
      {state === 'checked' && waiting === 0 && <p className="pt-2 text-small text-ink-2">没有可以导入的农户：表中各户都已登记且没有变化，或者都须改正。</p>}
      {state === 'checked' && counts.faulty > 0 && waiting > 0 && <p className="pt-2 text-small text-ink-2">须改的户不影响其他户。可以先导入其余各户，改好更正表后再上传：已登记的户不会重复。</p>}
    </Card>
  )
}
