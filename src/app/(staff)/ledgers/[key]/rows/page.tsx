import { notFound } from 'next/navigation'
import { findLedger } from '@/domain/ledger'
import { load } from '@/server/kernel/page'
import { listLedgerRows } from '@/server/ledger/list-ledger-rows'
import { EmptyState, FilteredEmpty } from '@/ui/feedback/empty-state'
import { count } from '@/ui/format/money'
import { Card } from '@/ui/layout/card'
import { Gutter, Page } from '@/ui/layout/page'
import { ShowMore } from '@/ui/table/show-more'
import { one, type Search } from '../../../url-state'
import { chipsOf, LedgerHead } from '../../ledger-head'
import { ledgerHref, readAsked } from '../../ledger-url'
import { RowsTable } from '../../rows-table'

type Props = { params: Promise<{ key: string }>; searchParams: Search }

export const generateMetadata = async ({ params }: Props) => ({ title: findLedger((await params).key)?.title ?? '台账' })

/** The rows of a ledger, or those behind one of its numbers. */
export default async function LedgerRowsPage({ params, searchParams }: Props) {
  const ledger = findLedger((await params).key)
  if (!ledger) notFound()
  const raw = await searchParams
  const asked = readAsked(ledger, raw)
  const { region, at, of, filters } = asked
  const view = await load(listLedgerRows, { key: ledger.key, region, at, of, filters, after: one(raw.after) })
  const path = `/ledgers/${ledger.key}/rows`
  const conditions = chipsOf(ledger, asked, path, view.places)
  return (
    <Page>
      <LedgerHead ledger={ledger} asked={asked} tab="rows" view={view} note={`${count(view.total)} ${ledger.unit}`} />
      <Gutter className="pt-2.5">
        <Card kind="table">
          {view.items.length > 0 ? (
            <>
              <RowsTable ledger={ledger} items={view.items} level={view.places.level} wan={asked.wan} />
              <ShowMore href={view.next ? ledgerHref(path, asked, { after: view.next }) : undefined} next={50} unit={ledger.unit} />
            </>
          ) : conditions.length > 0
            ? <FilteredEmpty title="没有符合条件的记录" conditions={conditions} clearHref={path} />
            : <EmptyState title="没有记录" lines={[ledger.note]} />}
        </Card>
        <p className="pt-2 text-note text-ink-3">{ledger.note}（方案出处：{ledger.clause}）</p>
      </Gutter>
    </Page>
  )
}
