import { notFound } from 'next/navigation'
import { findLedger } from '@/domain/ledger'
import { load } from '@/server/kernel/page'
import { getLedger } from '@/server/ledger/get-ledger'
import { EmptyState } from '@/ui/feedback/empty-state'
import { Card } from '@/ui/layout/card'
import { Gutter, Page } from '@/ui/layout/page'
import { oneOf, type Search } from '../../url-state'
import { LedgerHead } from '../ledger-head'
import { readAsked } from '../ledger-url'
import { PlacesTable } from '../places-table'

type Props = { params: Promise<{ key: string }>; searchParams: Search }

export const generateMetadata = async ({ params }: Props) => ({ title: findLedger((await params).key)?.title ?? '台账' })

/** One ledger by place: each number leads to the rows it counts. */
export default async function LedgerPage({ params, searchParams }: Props) {
  const ledger = findLedger((await params).key)
  if (!ledger) notFound()
  const raw = await searchParams
  const { region, at, filters, ...rest } = readAsked(ledger, raw)
  const view = await load(getLedger, { key: ledger.key, region, at, filters, by: oneOf(['county', 'township', 'village'] as const, raw.by) })
  const asked = { region, at, filters, ...rest }
  return (
    <Page>
      <LedgerHead ledger={ledger} asked={asked} tab={view.by} view={view} />
      <Gutter className="pt-2.5">
        <Card kind="table">
          {view.items.length > 0 ? <PlacesTable ledger={ledger} view={view} asked={asked} /> : <EmptyState title="没有可汇总的区域" lines={['登记农户后，各村的数字会出现在这里。']} />}
        </Card>
        <p className="pt-2 text-note text-ink-3">{ledger.note}（方案出处：{ledger.clause}）</p>
      </Gutter>
    </Page>
  )
}
