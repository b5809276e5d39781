import { householdColumns } from '@/domain/import/columns'
import { getImport, importLists } from '@/server/import/get-import'
import { KEPT_DAYS } from '@/server/import/import-view'
import { load } from '@/server/kernel/page'
import { businessDay } from '@/server/workbench/today'
import { EmptyState } from '@/ui/feedback/empty-state'
import { newRequestId } from '@/ui/form/request-id'
import { dayTime } from '@/ui/format/day'
import { JobProgress } from '@/ui/job/job-progress'
import { Card } from '@/ui/layout/card'
import { LinkTabs } from '@/ui/layout/link-tabs'
import { Gutter, Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { ShowMore } from '@/ui/table/show-more'
import { CancelForm } from '../../jobs/cancel-form'
import { listHref, one, oneOf, type Search } from '../../url-state'
import { LISTS } from '../import-words'
import { CheckedCard } from './checked-card'
import { DiscardForm } from './discard-form'
import { FindingTable } from './finding-table'
import { MappingForm } from './mapping-form'

export const metadata = { title: '导入' }

const PAGE = 50

/** One import, by what comes next: its columns, the progress of its check, what was found, the progress of taking over, what came of it. */
export default async function ImportPage({ params, searchParams }: { params: Promise<{ id: string }>; searchParams: Search }) {
  const [{ id }, raw] = [await params, await searchParams]
  const wanted = oneOf(importLists, raw.show)
  const [desk, { today }] = await Promise.all([load(getImport, { id, show: wanted, cursor: one(raw.after), limit: PAGE }), load(businessDay, {})])
  const { state, job, households, show } = desk
  const mapping = state === 'mapping' || state === 'failed' || (state === 'checked' && one(raw.step) === 'mapping')
  const open = state === 'mapping' || state === 'checked' || state === 'failed'
  const over = state === 'expired' ? `上传后 ${KEPT_DAYS} 天内没有确认导入，上传的内容已清除。需要导入的，请重新上传。` : state === 'discarded' ? '本次导入已作废，上传的内容已清除。' : null
  const here = (change: Record<string, string | undefined>) => listHref(`/imports/${id}`, { show: wanted, ...change })
  return (
    <Page>
      <PageHeader title={desk.fileName} crumbs={[{ label: '导入', href: '/imports' }, { label: desk.fileName }]} note={`${desk.createdByName} ${dayTime(desk.createdAt, today)}上传，表头在第 ${desk.headerRow} 行${open ? `；${KEPT_DAYS} 天内不确认的，上传的内容自动清除` : ''}`} actions={open && <DiscardForm id={id} requestId={newRequestId()} />} />
      {over && <Gutter className="pb-3"><p role="status" className="rounded-badge border border-line bg-surface px-3 py-2">{over}</p></Gutter>}
      {state === 'failed' && <Gutter className="pb-3"><p role="alert" className="rounded-badge border border-l-4 border-bad-line border-l-bad bg-bad-tint px-3 py-2">{job?.state === 'cancelled' ? '核对已取消。' : (desk.message ?? job?.message ?? '没有读成。')}</p></Gutter>}
      {mapping ? (
        <MappingForm id={id} requestId={newRequestId()} headers={desk.headers} mapping={desk.mapping} sample={desk.sample} options={householdColumns.map(({ key, label, required }) => ({ value: key, label: required ? `${label}（必有）` : label }))} />
      ) : (
        <Gutter className="flex flex-col gap-3">
          {job && (state === 'checking' || state === 'committing') && (
            <Card title={state === 'checking' ? '正在核对' : '正在导入'}>
              <JobProgress job={job} unit={state === 'checking' ? '行' : '户'} cancel={<CancelForm id={job.id} requestId={newRequestId()} />} />
            </Card>
          )}
          {(state === 'checked' || state === 'committed') && (
            <>
              <CheckedCard desk={desk} requestId={newRequestId()} />
              <Card kind="table">
                <div className="pt-2"><LinkTabs label="核对结果" tabs={importLists.map((list) => ({ label: LISTS[list], href: here({ show: list }), count: desk.sizes[list], current: list === show }))} /></div>
                {households.items.length > 0 ? <FindingTable households={households.items} /> : <EmptyState title={`没有「${LISTS[show]}」的户`} />}
                <ShowMore href={households.nextCursor ? here({ show, after: households.nextCursor }) : undefined} next={PAGE} />
              </Card>
            </>
          )}
        </Gutter>
      )}
    </Page>
  )
}
