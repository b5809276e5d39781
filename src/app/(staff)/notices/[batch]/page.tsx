import { notFound } from 'next/navigation'
import { grants } from '@/domain/access/matrix'
import { requireCaller } from '@/server/auth/session'
import { load } from '@/server/kernel/page'
import { getNoticeBatch } from '@/server/notice/get-notice-batch'
import { newRequestId } from '@/ui/form/request-id'
import { ButtonLink } from '@/ui/button/button-link'
import { ClockBadge } from '@/ui/case/clock-badge'
import { dayTime } from '@/ui/format/day'
import { Badge } from '@/ui/layout/badge'
import { Card } from '@/ui/layout/card'
import { Columns } from '@/ui/layout/columns'
import { Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { batchClock, batchFacts, printHref } from '../_parts/batch-words'
import { CloseForm } from '../_parts/close-form'
import { HouseholdList } from '../_parts/household-list'
import { PostForm } from '../_parts/post-form'
import { PrintRecord } from '../_parts/print-record'
import { PrepareForm } from '../_parts/prepare-form'
import { RunningPart } from '../_parts/running-part'
import { SheetPreview } from '../_parts/sheet-preview'

export const metadata = { title: '公示' }

/** One batch: the paper as it prints with number, version and reprints, its posting, its households, its end. */
export default async function NoticeBatchPage({ params }: { params: Promise<{ batch: string }> }) {
  const { batch: id } = await params
  const { actor } = await requireCaller()
  const { batch, today, telephone, telephoneDecided, printings } = await load(getNoticeBatch, { id })
  if (!batch) notFound()
  const role = actor.hats[0]!.role
  const mayAct = role === 'villageCadre' || role === 'townshipClerk'
  const mayPrint = grants(role, 'notice.print')
  const { sheet, group } = batch
  const clock = batchClock(batch, today)
  const isNotice = batch.act === 'notice'
  const waits = group === 'pending'
  const anew = batch.differs && mayPrint
  return (
    <Page>
      <PageHeader
        title={batch.title} crumbs={[{ label: '公示公告', href: '/notices' }]} subject={`${batch.township}${batch.place}　${waits ? `${batch.rows.length} 户` : batchFacts(batch, today)}`}
        actions={<>{clock ? <ClockBadge clock={clock} today={today} /> : group === 'closable' && <Badge tone="ok">可结束</Badge>}{sheet && mayPrint && <ButtonLink href={printHref(batch)} plainLink>打印 A4</ButtonLink>}</>}
      />
      <Columns
        width={392} asideLabel="公示文本"
        aside={sheet && (
          <Card title={sheet.view.number} note={`第 ${sheet.version} 版`} kind="framed">
            <p className="pb-2 text-small text-ink-2">{batch.printedAt ? `已打印 ${batch.prints} 次，最近 ${dayTime(batch.printedAt, today)}` : '尚未打印'}{sheet.version > 1 && <>　<a href={printHref(batch, sheet.version - 1)}>第 {sheet.version - 1} 版（作废）</a></>}</p>
            <div className="bg-line p-1.5"><SheetPreview notice={sheet.view} /></div>
            <PrintRecord printings={printings} today={today} />
          </Card>
        )}
      >
        {group !== 'pending' && isNotice && (
          <Card title={group === 'closed' ? '公示情况' : '公示期'} id="close">
            <RunningPart batch={batch} today={today} />
            {anew && <div className="mt-2.5"><PrepareForm batch={batch} today={today} {...{ telephone, telephoneDecided }} requestId={newRequestId()} plannedOn={batch.countsFrom!} submit={`打印第 ${sheet!.version + 1} 版`} /></div>}
            {mayAct && group !== 'closed' && <div className="mt-2.5"><CloseForm batch={batch} today={today} requestId={newRequestId()} /></div>}
          </Card>
        )}
        {waits && isNotice && mayAct && sheet && !batch.listChanged && (
          <Card title="确认张贴" id="post"><PostForm batch={batch} today={today} requestId={newRequestId()} /></Card>
        )}
        {waits && mayPrint && (!sheet || batch.listChanged) && (
          <Card title={sheet ? '名单已有变化' : '打印 A4'} note={sheet ? `生成第 ${sheet.version + 1} 版，第 ${sheet.version} 版作废` : '生成后编号、版本不再改变'} id="print">
            <PrepareForm batch={batch} today={today} {...{ telephone, telephoneDecided }} requestId={newRequestId()} submit={sheet ? '生成新版并打印' : '生成并打印 A4'} primary />
          </Card>
        )}
        {waits && mayPrint && sheet && !batch.listChanged && (
          <Card title="更换日期或名单" note={`生成第 ${sheet.version + 1} 版，第 ${sheet.version} 版作废`} id="print">
            <details>
              <summary className="text-accent max-md:py-2">重新生成</summary>
              <div className="pt-2.5"><PrepareForm batch={batch} today={today} {...{ telephone, telephoneDecided }} requestId={newRequestId()} submit="生成新版并打印" /></div>
            </details>
          </Card>
        )}
        {waits && isNotice && mayAct && (!sheet || batch.listChanged) && (
          <Card title="已经张贴的，直接确认" note="未用本系统打印，或按原名单张贴" id="post"><PostForm batch={batch} today={today} requestId={newRequestId()} plain /></Card>
        )}
        {!isNotice && mayAct && role === 'townshipClerk' && (
          <Card title="登记公告" note="公告张贴后逐户登记"><p className="flex flex-wrap gap-x-4 gap-y-1">{batch.rows.map((row) => <a key={row.case.id} href={`/cases/${row.case.id}/announcement`}>{row.case.headName}</a>)}</p></Card>
        )}
        <Card title="名单" note={`${batch.rows.length} 户　${batch.people} 人`} kind="table" id="households"><HouseholdList batch={batch} mayAct={mayAct} /></Card>
      </Columns>
    </Page>
  )
}
