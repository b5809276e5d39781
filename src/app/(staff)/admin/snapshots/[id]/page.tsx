import { figureKeys, figureUnit, figureWords, type FigureChange } from '@/domain/snapshot/figures'
import { load } from '@/server/kernel/page'
import { compareSnapshot, type SnapshotChanges } from '@/server/snapshot/compare-snapshot'
import { getSnapshot } from '@/server/snapshot/get-snapshot'
import { EmptyState } from '@/ui/feedback/empty-state'
import { NoticeLine } from '@/ui/feedback/notice-line'
import { dayTime, fullDay } from '@/ui/format/day'
import { count } from '@/ui/format/money'
import { Card } from '@/ui/layout/card'
import { Link } from '@/ui/layout/link'
import { Gutter, Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { DataTable } from '@/ui/table/data-table'
import { ShowMore } from '@/ui/table/show-more'
import { listHref, one, oneOf, type Search } from '../../../url-state'

export const metadata = { title: '快照' }

/** One snapshot against now: each figure then, now, and the households that came in or went out. */
export default async function SnapshotPage({ params, searchParams }: { params: Promise<{ id: string }>; searchParams: Search }) {
  const { id } = await params
  const raw = await searchParams
  const figure = oneOf(figureKeys, raw.figure)
  const side = oneOf(['came', 'went'] as const, raw.side) ?? 'came'
  const [snapshot, changes] = await Promise.all([load(getSnapshot, { id }), load(compareSnapshot, { id, figure, side, cursor: one(raw.after), limit: 50 })])
  const here = (change: Record<string, string | undefined>) => listHref(`/admin/snapshots/${id}`, change)
  return (
    <Page>
      <PageHeader title={snapshot.title} crumbs={[{ label: '快照', href: '/admin/snapshots' }, { label: snapshot.title }]} note={`${snapshot.region.name}　${fullDay(snapshot.asOf)}　${snapshot.takenBy} ${dayTime(snapshot.takenAt, changes.today)}建立`} />
      <Gutter className="flex flex-col gap-3">
        <NoticeLine>{snapshot.intact ? '内容与建立时一致。' : '内容与建立时不一致，请告诉县管理员核查。'}校验码 {snapshot.hash.slice(0, 16)}</NoticeLine>
        <Card kind="table" title="统计数：快照与现在" note={`现在为${fullDay(changes.today)}`}>
          <DataTable
            caption="统计数的差异" groups={[{ key: 'all', rows: changes.figures.filter(({ then, now }) => then + now > 0) }]} rowKey={({ key }) => key}
            columns={[
              { key: 'what', head: '统计项', phone: 'first', cell: ({ key }) => `${figureWords[key]}（${figureUnit(key)}）` },
              { key: 'then', head: '快照', width: 'w-[120px]', align: 'right', cell: ({ then }) => count(then) },
              { key: 'now', head: '现在', width: 'w-[120px]', align: 'right', cell: ({ now }) => count(now) },
              { key: 'change', head: '增减', width: 'w-[120px]', align: 'right', phone: 'end', cell: ({ then, now }) => (now === then ? '0' : `${now > then ? '+' : '−'}${count(Math.abs(now - then))}`) },
              { key: 'came', head: '新进的户', width: 'w-[120px]', align: 'right', cell: (row) => <Moved row={row} side="came" href={here({ figure: row.key, side: 'came' })} /> },
              { key: 'went', head: '退出的户', width: 'w-[120px]', align: 'right', cell: (row) => <Moved row={row} side="went" href={here({ figure: row.key, side: 'went' })} /> },
            ]}
          />
        </Card>
        {figure && (
          <Card kind="table" id="moved" title={`${figureWords[figure]}：${side === 'came' ? '新进' : '退出'}的户`}>
            {changes.items.length > 0 ? <><MovedTable items={changes.items} /><ShowMore href={changes.nextCursor ? here({ figure, side, after: changes.nextCursor }) : undefined} next={50} /></> : <EmptyState title="没有这样的户" />}
          </Card>
        )}
        {snapshot.ledgers.length > 0 && (
          <Card kind="table" title="一并保存的台账">
            <DataTable
              caption="台账" groups={[{ key: 'all', rows: snapshot.ledgers }]} rowKey={({ key }) => key}
              columns={[
                { key: 'title', head: '台账', phone: 'first', cell: ({ number, title }) => `${number} ${title}` },
                { key: 'rows', head: '行数', width: 'w-[120px]', align: 'right', phone: 'end', cell: ({ rows }) => count(rows) },
                { key: 'hash', head: '校验码', width: 'w-[200px]', phone: 'none', cell: ({ hash }) => hash.slice(0, 16) },
              ]}
            />
          </Card>
        )}
      </Gutter>
    </Page>
  )
}

function Moved({ row, side, href }: { row: FigureChange; side: 'came' | 'went'; href: string }) {
  return row[side] > 0 ? <Link href={`${href}#moved`} aria-label={`${figureWords[row.key]}${side === 'came' ? '新进' : '退出'} ${row[side]} 户`}>{count(row[side])}</Link> : <span className="text-ink-3">0</span>
}

function MovedTable({ items }: Pick<SnapshotChanges, 'items'>) {
  return (
    <DataTable
      caption="变化的户" groups={[{ key: 'all', rows: items }]} rowKey={({ id }) => id} rowHref={({ id }) => `/households/${id}`}
      columns={[
        { key: 'who', head: '户主', phone: 'first', cell: ({ id, headName }) => <Link href={`/households/${id}`}>{headName}</Link> },
        { key: 'place', head: '村、组', width: 'w-[240px]', cell: ({ village, group }) => `${village}${group}` },
        { key: 'people', head: '人口', width: 'w-[100px]', align: 'right', phone: 'end', cell: ({ memberCount }) => memberCount },
      ]}
    />
  )
}
