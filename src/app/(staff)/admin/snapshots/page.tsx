import { grants } from '@/domain/access/matrix'
import { ledgers } from '@/domain/ledger'
import { usualLedgers } from '@/domain/snapshot/snapshot-fields'
import { requireCaller } from '@/server/auth/session'
import { load } from '@/server/kernel/page'
import { getLedger } from '@/server/ledger/get-ledger'
import { listSnapshots } from '@/server/snapshot/list-snapshots'
import { EmptyState } from '@/ui/feedback/empty-state'
import { newRequestId } from '@/ui/form/request-id'
import { fullDay } from '@/ui/format/day'
import { Card } from '@/ui/layout/card'
import { Link } from '@/ui/layout/link'
import { Gutter, Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { DataTable } from '@/ui/table/data-table'
import { ShowMore } from '@/ui/table/show-more'
import { listHref, one, type Search } from '../../url-state'
import { TakeForm } from './take-form'

export const metadata = { title: '快照' }

/** 快照: what was reported on a day, and taking one. */
export default async function SnapshotsPage({ searchParams }: { searchParams: Search }) {
  const { actor } = await requireCaller()
  const { role } = actor.hats[0]!
  const [view, { places }] = await Promise.all([load(listSnapshots, { cursor: one((await searchParams).after) }), load(getLedger, { key: 'help-ledger' })])
  const choices = [{ value: places.at, label: places.name }, ...places.below.map(({ code, name }) => ({ value: code, label: name }))]
  return (
    <Page>
      <PageHeader title="快照" titleInBar note="保存某一时刻的统计数和名单，不再改变，供上报后核对" />
      <Gutter className="flex flex-col gap-3">
        <Card kind="table" title="已建立的快照" note={`${view.total} 份`}>
          {view.items.length > 0 ? (
            <>
              <DataTable
                caption="快照" groups={[{ key: 'all', rows: view.items }]} rowKey={({ id }) => id} rowHref={({ id }) => `/admin/snapshots/${id}`}
                columns={[
                  { key: 'title', head: '名称', phone: 'first', cell: ({ id, title }) => <Link href={`/admin/snapshots/${id}`}>{title}</Link> },
                  { key: 'region', head: '区域', width: 'w-[180px]', cell: ({ region }) => region.name },
                  { key: 'asOf', head: '日期', width: 'w-[160px]', phone: 'end', cell: ({ asOf }) => fullDay(asOf) },
                  { key: 'by', head: '建立人', width: 'w-[140px]', cell: ({ takenBy }) => takenBy },
                ]}
              />
              <ShowMore href={view.nextCursor ? listHref('/admin/snapshots', { after: view.nextCursor }) : undefined} next={20} unit="份" />
            </>
          ) : <EmptyState title="还没有快照" lines={['上报前建立一份，以后可以看出哪些户有了变化。']} />}
        </Card>
        {grants(role, 'snapshot.take') && <Card title="建立快照"><TakeForm requestId={newRequestId()} places={choices} usual={usualLedgers} ledgers={ledgers.map(({ key, number, title }) => ({ value: key, label: `${number} ${title}` }))} /></Card>}
      </Gutter>
    </Page>
  )
}
