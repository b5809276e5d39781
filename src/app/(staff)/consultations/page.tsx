import { grants } from '@/domain/access/matrix'
import { requireCaller } from '@/server/auth/session'
import { listDecisionQueue } from '@/server/case/list-decision-queue'
import { listConsultations, type ConsultationRow } from '@/server/consultation/list-consultations'
import { load } from '@/server/kernel/page'
import { EmptyState } from '@/ui/feedback/empty-state'
import { newRequestId } from '@/ui/form/request-id'
import { Card } from '@/ui/layout/card'
import { Columns } from '@/ui/layout/columns'
import { Link } from '@/ui/layout/link'
import { Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { RowBox } from '@/ui/table/row-box'
import { ShowMore } from '@/ui/table/show-more'
import { listHref, one, type Search } from '../url-state'
import { ConsultationForm } from './consultation-form'
import { PickAll } from './pick-all'

export const metadata = { title: '会商纪要' }

const SHOWN = 8

/** 会商纪要: what was discussed about which households, newest first; new minutes name the cases that wait for the county. */
export default async function ConsultationsPage({ searchParams }: { searchParams: Search }) {
  const { actor } = await requireCaller()
  const writes = grants(actor.hats[0]!.role, 'consultation.write')
  const limit = Math.min(200, Math.max(30, Number(one((await searchParams).limit)) || 30))
  const [{ items, total, today }, queue] = await Promise.all([load(listConsultations, { limit }), writes ? load(listDecisionQueue, { level: 'county', limit: 500 }) : null])
  const list = (
    <>
      {items.length === 0 && <Card kind="table"><EmptyState title="还没有会商纪要" lines={['登记后可以在审批和批量签批中引用。']} /></Card>}
      {items.map((row) => <Minutes key={row.id} row={row} />)}
      <ShowMore href={items.length < total && limit < 200 ? listHref('/consultations', { limit: String(limit + 30) }) : undefined} next={30} rest={total - items.length} unit="次" />
    </>
  )
  return (
    <Page>
      <PageHeader title="会商纪要" titleInBar note={`共 ${total} 次`} />
      <Columns width={392} asideLabel="登记会商纪要" aside={queue && (
        <Card title="登记会商纪要">
          {queue.items.length > 0 ? (
            <ConsultationForm requestId={newRequestId()} today={today} place={items[0]?.place} attendees={items[0]?.attendees ?? [actor.name]}>
              <fieldset id="f-cases">
                <legend className="pb-1 text-body font-semibold">会商农户</legend>
                <PickAll count={queue.items.length} />
                <ul className="max-h-72 overflow-y-auto rounded-base border border-line text-small" tabIndex={0} aria-label="待审批农户">
                  {queue.items.map((item) => (
                    <li key={item.id} className="border-b border-line last:border-b-0">
                      <label className="flex min-h-8 items-center gap-2 px-2 max-md:min-h-11"><RowBox label={item.headName} name="cases:list" value={item.id} data-pick="" /><b>{item.headName}</b><span className="text-ink-2">{item.township} {item.village}</span></label>
                    </li>
                  ))}
                </ul>
              </fieldset>
            </ConsultationForm>
          ) : <p className="text-small text-ink-2">没有待审批的农户，不必会商。</p>}
        </Card>
      )}>{list}</Columns>
    </Page>
  )
}

function Minutes({ row }: { row: ConsultationRow }) {
  return (
    <Card id={row.id} title={row.title} note={`${row.place}　${row.attendees.join('、')}`}>
      <p className="text-body whitespace-pre-line">{row.minutes}</p>
      <p className="pt-2 text-small text-ink-2">会商农户 {row.cases.length} 户：{row.cases.slice(0, SHOWN).map((one, i) => <span key={one.id}>{i > 0 && '、'}<Link href={`/cases/${one.id}`}>{one.headName}</Link></span>)}</p>
      {row.cases.length > SHOWN && (
        <details className="text-small text-ink-2"><summary>其余 {row.cases.length - SHOWN} 户</summary>{row.cases.slice(SHOWN).map((one, i) => <span key={one.id}>{i > 0 && '、'}<Link href={`/cases/${one.id}`}>{one.headName}</Link></span>)}</details>
      )}
      <p className="pt-1 text-note text-ink-3">登记人　{row.recordedBy}</p>
    </Card>
  )
}
