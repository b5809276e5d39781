import { newRequestId } from '@/ui/form/request-id'
import { getCase } from '@/server/case/get-case'
import { load } from '@/server/kernel/page'
import { getNoticeBatch } from '@/server/notice/get-notice-batch'
import { Card } from '@/ui/layout/card'
import { Gutter, PageBody } from '@/ui/layout/page'
import { day } from '@/ui/format/day'
import { CloseForm } from '../../../notices/_parts/close-form'
import { PostForm } from '../../../notices/_parts/post-form'
import { RunningPart } from '../../../notices/_parts/running-part'
import { CaseFacts } from '../../_parts/case-facts'
import type { StepForm } from '../../_parts/step-page'
import { ObjectForm } from './object-form'
import { ResolveForm } from './resolve-form'

/** The forms of one household's notice, each where it has its turn. */
export async function NoticeForms({ desk }: StepForm) {
  const { today } = desk
  const { id } = desk.case
  const [view, { batch }] = await Promise.all([load(getCase, { id }), load(getNoticeBatch, { id })])
  if (!batch) return null
  const may = (action: string) => view.acts.some((act) => act.action === action)
  const row = batch.rows.find(({ case: one }) => one.id === id)!
  const objections = view.notices.flatMap(({ objections }) => objections)
  const open = objections.filter(({ state }) => state === 'open')
  const others = batch.rows.filter(({ case: one, state }) => one.id !== id && state !== 'withdrawn').length
  return (
    <PageBody>
      <Gutter className="flex max-w-[1100px] flex-col gap-3 pb-3">
        <Card title={batch.title} note={<>{batch.sheet ? `${batch.sheet.view.number}　第 ${batch.sheet.version} 版　` : ''}{others > 0 && <>同批还有 {others} 户　</>}<a href={`/notices/${batch.id}`} className="in-text">查看本批</a></>}>
          <RunningPart batch={{ ...batch, rows: [row], posting: row.posting }} today={today} />
          {may('post') && row.state === 'pending' && <PostForm batch={batch} today={today} requestId={newRequestId()} only={view.id} />}
          {may('return') && row.posting?.state === 'running' && open.length === 0 && <div className="mt-2.5"><CloseForm batch={batch} today={today} requestId={newRequestId()} only={view.id} /></div>}
        </Card>
        {open.length > 0 && may('resolve') && <Card title="登记调查结果" id="resolve" tone="due"><ResolveForm id={id} version={view.version} today={today} objections={open} requestId={newRequestId()} /></Card>}
        {row.posting?.state === 'running' && may('object') && <Card title="登记异议" note="只影响本户" id="object"><ObjectForm id={id} version={view.version} today={today} requestId={newRequestId()} /></Card>}
        {objections.length > open.length && (
          <Card title="已查实的异议">
            <ul className="text-small">{objections.filter(({ state }) => state !== 'open').map((one) => <li key={one.id} className="py-1">{day(one.raisedOn, today)} {one.by}：{one.text}　{one.state === 'upheld' ? '成立' : '不成立'}，{one.report}</li>)}</ul>
          </Card>
        )}
        <CaseFacts desk={desk} />
      </Gutter>
    </PageBody>
  )
}
