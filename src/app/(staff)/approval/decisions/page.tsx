import { labelOf } from '@/domain/glossary'
import { listOwnDecisions, type OwnDecision } from '@/server/case/list-own-decisions'
import { load } from '@/server/kernel/page'
import { ButtonLink } from '@/ui/button/button-link'
import { EmptyState } from '@/ui/feedback/empty-state'
import { dayTime } from '@/ui/format/day'
import { count } from '@/ui/format/money'
import { Badge } from '@/ui/layout/badge'
import { Card } from '@/ui/layout/card'
import { Link } from '@/ui/layout/link'
import { Gutter, Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { DataTable, type Column } from '@/ui/table/data-table'
import { ListKeys } from '@/ui/table/list-keys'
import { ShowMore } from '@/ui/table/show-more'
import { TwoLines } from '@/ui/table/two-lines'
import { listHref, one, type Search } from '../../url-state'

export const metadata = { title: '审批记录' }

/** 审批记录: the caller's own decisions, newest first; one may be taken back until the next step is done (K-19). */
export default async function DecisionsPage({ searchParams }: { searchParams: Search }) {
  const { items, today, total, next } = await load(listOwnDecisions, { after: one((await searchParams).after) })
  return (
    <Page>
      <PageHeader title="审批记录" titleInBar note={`本人作出 ${count(total)} 件`} />
      <Gutter>
        <Card kind="table">
          {items.length > 0 ? (
            <>
              <ListKeys>
                <DataTable caption="审批记录" columns={columns(today)} groups={[{ key: 'all', rows: items }]} rowKey={(row) => row.key} rowHref={(row) => `/cases/${row.caseId}`} />
              </ListKeys>
              <ShowMore href={next ? listHref('/approval/decisions', { after: next }) : undefined} next={50} unit="件" />
            </>
          ) : (
            <EmptyState title="还没有审批记录" lines={['您作出的审批会出现在这里；下一步办理前可以撤销。']} link={{ label: '去审批', href: '/approval' }} />
          )}
        </Card>
      </Gutter>
    </Page>
  )
}

const columns = (today: string): Column<OwnDecision>[] => [
  { key: 'at', head: '时间', width: 'w-[132px]', phone: 'end', cell: (row) => <time dateTime={row.at}>{dayTime(row.at, today)}</time> },
  { key: 'head', head: '户主', width: 'w-[230px]', phone: 'first', cell: (row) => <TwoLines first={<><Link href={`/cases/${row.caseId}`} className="font-semibold text-ink">{row.headName}</Link>　{row.memberCount} 人</>} second={row.place} /> },
  { key: 'kind', head: '事项', width: 'w-[140px]', phone: 'none', cell: (row) => <TwoLines first={row.kindLabel} second={row.category} /> },
  { key: 'decision', head: '结论', width: 'w-[104px]', phone: 'second', cell: (row) => row.revoked ? <Badge tone="due">已撤销</Badge> : <Badge tone={row.passed ? 'ok' : 'neutral'}>{row.passed ? '通过' : '不予通过'}</Badge> },
  { key: 'opinion', head: '意见', cell: (row) => <TwoLines first={<span className="line-clamp-1">{row.opinion}</span>} second={row.status === 'open' ? row.stepTitle && `待${row.stepTitle}` : `案件${labelOf('caseStatus', row.status)}`} /> },
  { key: 'act', head: '办理', headHidden: true, width: 'w-[104px]', align: 'right', cell: (row) => row.revocable && <ButtonLink href={`/cases/${row.caseId}?act=revoke#act`} size="dense" variant="danger" label={`撤销审批：${row.headName}`}>撤销审批</ButtonLink> },
]
