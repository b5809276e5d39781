import { listImports } from '@/server/import/list-imports'
import { load } from '@/server/kernel/page'
import { businessDay } from '@/server/workbench/today'
import { ButtonLink } from '@/ui/button/button-link'
import { EmptyState } from '@/ui/feedback/empty-state'
import { newRequestId } from '@/ui/form/request-id'
import { dayTime } from '@/ui/format/day'
import { Badge } from '@/ui/layout/badge'
import { Card } from '@/ui/layout/card'
import { Gutter, Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { DataTable } from '@/ui/table/data-table'
import { ShowMore } from '@/ui/table/show-more'
import { listHref, one, type Search } from '../url-state'
import { STATES } from './import-words'
import { UploadForm } from './upload-form'

export const metadata = { title: '导入' }

/** 导入: upload a register; one's own imports, newest first. */
export default async function ImportsPage({ searchParams }: { searchParams: Search }) {
  const cursor = one((await searchParams).after)
  const [{ items, nextCursor, total }, { today }] = await Promise.all([load(listImports, { cursor }), load(businessDay, {})])
  return (
    <Page>
      <PageHeader title="导入" titleInBar note="上传、核对列名、查看问题、确认导入四步；确认之前不改动任何登记" />
      <Gutter className="flex flex-col gap-3">
        <Card title="上传名册"><UploadForm requestId={newRequestId()} /></Card>
        <Card title="我的导入" note={total > 0 ? `${total} 次` : undefined} kind="table">
          {items.length === 0 ? <EmptyState title="还没有导入过" lines={['上传的名册和核对结果会出现在这里。名册、更正表保留 7 天。']} /> : (
            <DataTable
              caption="我的导入" groups={[{ key: 'all', rows: items }]} rowKey={(row) => row.id} rowHref={(row) => `/imports/${row.id}`}
              columns={[
                { key: 'state', head: '状态', width: 'w-[98px]', phone: 'end', cell: (row) => <Badge tone={STATES[row.state].tone}>{STATES[row.state].words}</Badge> },
                { key: 'name', head: '文件', phone: 'first', cell: (row) => row.fileName },
                { key: 'rows', head: '行数', width: 'w-[90px]', align: 'right', phone: 'none', cell: (row) => row.rows ?? '' },
                { key: 'found', head: '核对结果', width: 'w-[300px]', secondary: true, phone: 'second', cell: (row) => row.counts && `新登记 ${row.counts.new} 户，有变化 ${row.counts.changed} 户，不导入 ${row.counts.faulty} 户` },
                { key: 'at', head: '上传时间', width: 'w-[150px]', secondary: true, cell: (row) => dayTime(row.createdAt, today) },
                { key: 'go', head: '查看', headHidden: true, width: 'w-[90px]', cell: (row) => <ButtonLink size="dense" href={`/imports/${row.id}`} label={`查看：${row.fileName}`}>查看</ButtonLink> },
              ]}
            />
          )}
          <ShowMore href={nextCursor ? listHref('/imports', { after: nextCursor }) : undefined} next={20} unit="次" />
        </Card>
      </Gutter>
    </Page>
  )
}
