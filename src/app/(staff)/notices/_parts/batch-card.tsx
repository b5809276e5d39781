import type { BatchView } from '@/server/notice/batch-view'
import { newRequestId } from '@/ui/form/request-id'
import { ButtonLink } from '@/ui/button/button-link'
import { ClockBadge } from '@/ui/case/clock-badge'
import { dayTime } from '@/ui/format/day'
import { Badge } from '@/ui/layout/badge'
import { batchClock, batchFacts, printHref } from './batch-words'
import { CloseForm } from './close-form'
import { PostForm } from './post-form'
import { QuickPrint } from './quick-print'
import { RunningPart } from './running-part'

export interface BatchCardProps {
  batch: BatchView
  today: string
  /** What the papers of the village bear; empty where it must be asked. */
  telephone: string
  mayAct: boolean
  mayPrint: boolean
  /** Forms stand in the card: one village on a phone. Else the card leads to the batch. */
  open: boolean
}

/** One batch as a card (mock 6): what it is, the paper, and what is to be done with it. */
export function BatchCard({ batch, today, telephone, mayAct, mayPrint, open }: BatchCardProps) {
  const { id, title, sheet, group } = batch
  const clock = batchClock(batch, today)
  const href = `/notices/${id}`
  const quick = open && mayPrint && !sheet && group === 'pending' && telephone !== ''
  const forms = open && mayAct && batch.act === 'notice'
  return (
    <section className="min-w-0 rounded-base border border-line bg-surface px-3.5 py-3 max-md:rounded-[6px]">
      <header className="flex flex-wrap items-center gap-x-2">
        <h2 className="text-h2 max-md:text-[1.0625rem]/6"><a href={href} className="text-ink">{title}</a></h2>
        <span className="ml-auto">{clock ? <ClockBadge clock={clock} today={today} /> : group === 'closable' && <Badge tone="ok">可结束</Badge>}</span>
      </header>
      <p className="text-[0.9375rem]/[1.375rem] text-ink-2">{group === 'pending' ? `${batch.rows.length} 户　${sheet ? `${sheet.view.number}　第 ${sheet.version} 版` : '尚未打印'}` : batchFacts(batch, today)}</p>
      {group === 'pending' && (
        <div className="mt-2 flex gap-2 [&>a]:max-md:flex-1">
          {(sheet || quick) && <ButtonLink href={href} label={`${sheet ? '查看' : '改日期、名单'}：${title}`}>{sheet ? '查看' : '改日期、名单'}</ButtonLink>}
          {quick && <QuickPrint batch={batch} today={today} telephone={telephone} requestId={newRequestId()} />}
          {mayPrint && !quick && <ButtonLink href={sheet ? printHref(batch) : href} label={`打印 A4：${title}`} variant={sheet || !open ? 'plain' : 'primary'} plainLink={Boolean(sheet)}>打印 A4</ButtonLink>}
          {batch.act === 'announcement' && mayAct && batch.rows.length === 1 && <ButtonLink href={`/cases/${batch.rows[0]!.case.id}/announcement`}>登记公告</ButtonLink>}
          {batch.act === 'notice' && mayAct && !forms && <ButtonLink href={`${href}#post`}>确认张贴</ButtonLink>}
        </div>
      )}
      {group === 'pending' && batch.printedAt && <p className="mt-1.5 text-[0.875rem]/5 text-ok">✓ {dayTime(batch.printedAt, today)} 已打印，请张贴后确认</p>}
      {group === 'pending' && batch.listChanged && <p className="mt-1.5 text-small text-due">名单已有变化，请重新打印第 {sheet!.version + 1} 版。</p>}
      {group !== 'pending' && <RunningPart batch={batch} today={today} />}
      {forms && group === 'pending' && sheet && <div className="-mx-3.5 mt-3 border-t border-line px-3.5 pt-2.5"><PostForm batch={batch} today={today} requestId={newRequestId()} /></div>}
      {(group === 'closable' || group === 'running') && (
        <div className="mt-2 flex flex-wrap items-start gap-2 max-md:flex-col max-md:items-stretch">
          {forms && group === 'closable' && <CloseForm batch={batch} today={today} requestId={newRequestId()} />}
          {!forms && group === 'closable' && mayAct && <ButtonLink href={`${href}#close`}>结束公示</ButtonLink>}
          {mayAct && <ButtonLink href={batch.rows.length === 1 ? `/cases/${batch.rows[0]!.case.id}/notice#object` : `${href}#households`}>登记异议</ButtonLink>}
        </div>
      )}
    </section>
  )
}
