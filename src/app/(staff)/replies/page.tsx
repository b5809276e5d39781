import { listReplies, type ReplyList } from '@/server/reply/list-replies'
import { load } from '@/server/kernel/page'
import { EmptyState } from '@/ui/feedback/empty-state'
import { dayTime } from '@/ui/format/day'
import { newRequestId } from '@/ui/form/request-id'
import { Badge } from '@/ui/layout/badge'
import { Card } from '@/ui/layout/card'
import { Link } from '@/ui/layout/link'
import { Gutter, Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { DataTable, type Column } from '@/ui/table/data-table'
import { ShowMore } from '@/ui/table/show-more'
import { TwoLines } from '@/ui/table/two-lines'
import { OneButtonForm } from '../approval/_parts/one-button-form'
import { listHref, one, type Search } from '../url-state'
import { issue, withdraw } from './actions'

export const metadata = { title: '批复' }

type Reply = ReplyList['items'][number]
type Waiting = ReplyList['waiting'][number]

/** 批复: what waits for one, by township; what was issued, with its paper; 作废 with a reason. */
export default async function RepliesPage({ searchParams }: { searchParams: Search }) {
  const limit = Math.min(200, Math.max(50, Number(one((await searchParams).limit)) || 50))
  const { items, total, waiting, issues, issuer } = await load(listReplies, { limit })
  return (
    <Page>
      <PageHeader title="批复" titleInBar note={`已生成 ${total} 份`} />
      <Gutter className="flex flex-col gap-3">
        {issues && (
          <Card kind="table" title="待批复" note={`审批通过、还没有列入批复的农户；落款：${issuer}（由县管理员在「方案」的本县规定中设定）`}>
            {waiting.length > 0 ? <DataTable caption="待批复" columns={waitingColumns} groups={[{ key: 'all', rows: waiting }]} rowKey={(row) => `${row.townshipCode}${row.kind}${row.cited}`} /> : <p className="px-3 py-3 text-small text-ink-2">没有待批复的农户。审批通过的农户会出现在这里。</p>}
          </Card>
        )}
        <Card kind="table" title="已生成">
          {items.length > 0 ? <DataTable caption="批复" columns={replyColumns(issues)} groups={[{ key: 'all', rows: items }]} rowKey={(row) => row.id} rowHref={(row) => `/print/reply/${row.id}`} /> : <EmptyState title="还没有批复" lines={['县级审批通过后，按乡镇生成批复，附名单。']} />}
          <ShowMore href={items.length < total && limit < 200 ? listHref('/replies', { limit: String(limit + 50) }) : undefined} next={50} rest={total - items.length} unit="份" />
        </Card>
      </Gutter>
    </Page>
  )
}

const waitingColumns: Column<Waiting>[] = [
  { key: 'township', head: '乡镇', width: 'w-[150px]', phone: 'first', cell: (row) => <b>{row.township}</b> },
  { key: 'kind', head: '事项', width: 'w-[110px]', cell: (row) => row.kindLabel },
  { key: 'count', head: '户数', width: 'w-[70px]', align: 'right', phone: 'end', cell: (row) => `${row.households} 户` },
  { key: 'heads', head: '户主', cell: (row) => <TwoLines first={`${row.heads.join('、')}${row.households > row.heads.length ? '等' : ''}`} second={row.cited ? `审批所引文号：${row.cited}` : undefined} /> },
  { key: 'act', head: '办理', headHidden: true, width: 'w-[120px]', align: 'right', cell: (row) => <OneButtonForm action={issue} params={{ township: row.townshipCode }} requestId={newRequestId()} fields={{ kind: row.kind, ...(row.cited && { cited: row.cited }) }} variant="plain">生成批复</OneButtonForm> },
]

const replyColumns = (issues: boolean): Column<Reply>[] => [
  { key: 'number', head: '文号', width: 'w-[190px]', phone: 'first', cell: (row) => <Link href={`/print/reply/${row.id}`} className="font-semibold">{row.number}</Link> },
  { key: 'title', head: '标题', cell: (row) => <TwoLines first={row.title} second={row.withdrawn ? `作废：${row.withdrawn.reason}（${row.withdrawn.by}）` : `${row.by}　${dayTime(row.at, row.at)}`} /> },
  { key: 'count', head: '户数', width: 'w-[70px]', align: 'right', cell: (row) => `${row.households} 户` },
  { key: 'state', head: '状态', width: 'w-[80px]', phone: 'end', cell: (row) => <Badge tone={row.withdrawn ? 'due' : 'ok'}>{row.withdrawn ? '作废' : '有效'}</Badge> },
  ...(issues ? [{ key: 'act', head: '办理', headHidden: true, width: 'w-[300px]', cell: (row: Reply) => !row.withdrawn && <details className="text-small"><summary className="inline-flex min-h-6 items-center text-bad max-md:min-h-11">作废…</summary><OneButtonForm action={withdraw} params={{ id: row.id }} requestId={newRequestId()} variant="danger" words={{ path: 'reason', label: '作废理由' }}>作废</OneButtonForm></details> } satisfies Column<Reply>] : []),
]
