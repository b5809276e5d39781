import { notFound } from 'next/navigation'
import { findLedger } from '@/domain/ledger'
import { grants } from '@/domain/access/matrix'
import { requireCaller } from '@/server/auth/session'
import { load } from '@/server/kernel/page'
import { listLedgerRows } from '@/server/ledger/list-ledger-rows'
import { newRequestId } from '@/ui/form/request-id'
import { count } from '@/ui/format/money'
import { Card } from '@/ui/layout/card'
import { Link } from '@/ui/layout/link'
import { Gutter, Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { one, type Search } from '../../../url-state'
import { chipsOf } from '../../ledger-head'
import { ledgerHref, readAsked } from '../../ledger-url'
import { timeWords } from '../../time-words'
import { ExportForm } from './export-form'

export const metadata = { title: '导出台账' }

/** 导出: what goes into the file, what it is for; identity numbers masked unless asked for by who may see them. */
export default async function ExportPage({ params, searchParams }: { params: Promise<{ key: string }>; searchParams: Search }) {
  const ledger = findLedger((await params).key)
  if (!ledger) notFound()
  const raw = await searchParams
  const asked = readAsked(ledger, raw)
  const { region, at, of, filters } = asked
  const { actor } = await requireCaller()
  const view = await load(listLedgerRows, { key: ledger.key, region, at, of, filters, limit: 1 })
  const rows = `/ledgers/${ledger.key}/rows`
  const fields = Object.fromEntries(Object.entries({ region, at, of, ...Object.fromEntries(Object.entries(filters).map(([key, value]) => [`filters.${key}`, value])) }).filter((entry): entry is [string, string] => Boolean(entry[1])))
  const size = `${count(view.total)} ${ledger.unit}`
  const here = `/ledgers/${ledger.key}/export`
  const numbers = ledger.columns.some(({ kind }) => kind === 'idNumber')
  const mayReveal = numbers && actor.hats.some(({ role }) => grants(role, 'household.reveal'))
  const whole = mayReveal && one(raw.numbers) === 'whole'
  return (
    <Page>
      <PageHeader title="导出台账" crumbs={[{ label: '台账', href: '/ledgers' }, { label: ledger.title, href: ledgerHref(rows, asked) }, { label: '导出' }]} note={size} />
      <Gutter className="flex max-w-[760px] flex-col gap-3">
        <Card title={ledger.title} note={[view.places.name, timeWords(ledger, view), ...chipsOf(ledger, asked, rows, view.places).slice(region ? 1 : 0).map(({ label }) => label)].join('　')}>
          <p className="pb-3">
            {whole ? `文件里有 ${size}的完整证件号码，作为查看完整证件号码留痕。用完请删除。` : `本次导出含 ${size}${numbers ? '，证件号码已隐去' : ''}。请填写用途，文件带水印并留痕。`}
          </p>
          <ExportForm ledgerKey={ledger.key} asked={fields} whole={whole} requestId={newRequestId()} act={whole ? `导出完整号码 ${size}` : `导出 ${size}`} />
        </Card>
        {mayReveal && <p className="text-small"><Link href={ledgerHref(here, asked, { numbers: whole ? undefined : 'whole' })}>{whole ? '改为隐去证件号码' : '需要完整证件号码'}</Link></p>}
      </Gutter>
    </Page>
  )
}
