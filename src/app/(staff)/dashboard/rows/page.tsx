import { notFound } from 'next/navigation'
import { ownFigures } from '@/domain/dashboard/figure'
import { listBehind } from '@/server/dashboard/list-behind'
import { load } from '@/server/kernel/page'
import { EmptyState } from '@/ui/feedback/empty-state'
import { count } from '@/ui/format/money'
import { Card } from '@/ui/layout/card'
import { Gutter, Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { ShowMore } from '@/ui/table/show-more'
import { listHref, one, oneOf, type Search } from '../../url-state'
import { BehindTable } from './behind-table'

export const metadata = { title: '统计图明细' }

/** The households or cases that one number of a picture counts. */
export default async function DashboardRowsPage({ searchParams }: { searchParams: Search }) {
  const raw = await searchParams
  const [of, row, column, asked] = [oneOf(ownFigures, raw.of), one(raw.row), one(raw.column), one(raw.region)]
  if (!of || !row || !column) notFound()
  const region = asked && /^\d{12}$/.test(asked) ? asked : undefined
  const view = await load(listBehind, { of, row, column, region, after: one(raw.after) })
  const { title, unit, rowHead, columnHead } = view.words
  return (
    <Page>
      <PageHeader title={`${rowHead}　${columnHead}`} crumbs={[{ label: '统计图', href: listHref('/dashboard', { region }) }, { label: title }]} note={`${view.region.name}　${count(view.total)} ${unit}`} />
      <Gutter className="pt-2.5">
        <Card kind="table">
          {view.items.length > 0 ? (
            <>
              <BehindTable items={view.items} />
              <ShowMore href={view.next ? listHref('/dashboard/rows', { of, row, column, region, after: view.next }) : undefined} next={50} unit={unit} />
            </>
          ) : <EmptyState title="没有这样的记录" lines={['数字随记录变化，请回到统计图重新查看。']} link={{ label: '返回统计图', href: listHref('/dashboard', { region }) }} />}
        </Card>
      </Gutter>
    </Page>
  )
}
