import { jobStateLabel } from '@/domain/job/job'
import { getJob } from '@/server/job/get-job'
import { listJobs } from '@/server/job/list-jobs'
import { load } from '@/server/kernel/page'
import { EmptyState } from '@/ui/feedback/empty-state'
import { dayTime } from '@/ui/format/day'
import { Card } from '@/ui/layout/card'
import { Link } from '@/ui/layout/link'
import { Gutter, Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { ShowMore } from '@/ui/table/show-more'
import { DataTable } from '@/ui/table/data-table'
import { listHref, one, type Search } from '../../url-state'
import { ExportCard } from './export-card'

export const metadata = { title: '导出记录' }

/** The files one has taken out, newest first; each is kept for a day. */
export default async function ExportsPage({ searchParams }: { searchParams: Search }) {
  const raw = await searchParams
  const id = one(raw.job)
  const [view, job] = await Promise.all([load(listJobs, { kinds: ['ledger.export'], cursor: one(raw.after) }), id ? load(getJob, { id }) : null])
  return (
    <Page>
      <PageHeader title="导出记录" crumbs={[{ label: '台账', href: '/ledgers' }, { label: '导出记录' }]} note="只有本人看得到，文件保留 24 小时" />
      <Gutter className="flex flex-col gap-3">
        {job && <ExportCard job={job} />}
        <Card kind="table">
          {view.items.length > 0 ? (
            <>
              <DataTable
                caption="导出记录" groups={[{ key: 'all', rows: view.items }]} rowKey={({ id }) => id} rowHref={({ id }) => `/ledgers/exports?job=${id}`}
                columns={[
                  { key: 'what', head: '台账', phone: 'first', cell: (job) => <Link href={`/ledgers/exports?job=${job.id}`}>{job.file?.name ?? '台账'}</Link> },
                  { key: 'at', head: '时间', width: 'w-[150px]', cell: (job) => dayTime(job.createdAt, job.createdAt.slice(0, 10)) },
                  { key: 'rows', head: '行数', width: 'w-[100px]', align: 'right', cell: (job) => job.total ?? '' },
                  { key: 'state', head: '状态', width: 'w-[150px]', phone: 'end', cell: (job) => job.state === 'done' && !job.file ? '文件已删除' : jobStateLabel(job.state) },
                ]}
              />
              <ShowMore href={view.nextCursor ? listHref('/ledgers/exports', { after: view.nextCursor }) : undefined} next={20} unit="条" />
            </>
          ) : <EmptyState title="还没有导出" lines={['从台账页导出的文件会出现在这里。']} link={{ label: '台账', href: '/ledgers' }} />}
        </Card>
      </Gutter>
    </Page>
  )
}
