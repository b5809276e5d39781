import type { Ledger } from '@/domain/ledger/ledger'
import { listCampaigns } from '@/server/campaign/list-campaigns'
import { load } from '@/server/kernel/page'
import { ButtonLink } from '@/ui/button/button-link'
import { LinkTabs } from '@/ui/layout/link-tabs'
import { PageHeader } from '@/ui/layout/page-header'
import { FilterBar } from '@/ui/table/filter-bar'
import { ledgerHref, type AskedInUrl } from './ledger-url'
import { timeOptions, timeWords } from './time-words'

interface LedgerHeadProps {
  ledger: Ledger
  asked: AskedInUrl
  /** The view that is open. */
  tab: 'rows' | 'township' | 'village' | 'county'
  view: {
    today: string; at: string; to: string; campaign: { title: string } | null
    places: { at: string; name: string; level: string; below: { code: string; name: string }[] }
  }
  /** Behind place and time: 「213 户」. */
  note?: string
}

const hasYuan = ({ columns, measures }: Ledger) => [...columns, ...measures].some(({ kind }) => kind === 'yuan')

/** Title, place and time of a ledger, its views, its filters, and what can be made of it. */
export async function LedgerHead({ ledger, asked, tab, view, note }: LedgerHeadProps) {
  const { places, today, at } = view
  const campaigns = ledger.time === 'campaign' ? (await load(listCampaigns, {})).items : []
  const [whole, rows] = [`/ledgers/${ledger.key}`, `/ledgers/${ledger.key}/rows`]
  const upper = !['township', 'village'].includes(places.level)
  const tabs = [
    ...(ledger.subject === 'record' ? [] : upper
      ? [{ label: '按乡镇', href: ledgerHref(whole, { ...asked, of: undefined }, { by: 'township' }), current: tab === 'township' }, { label: '按村', href: ledgerHref(whole, { ...asked, of: undefined }, { by: 'village' }), current: tab === 'village' }]
      : [{ label: '按村', href: ledgerHref(whole, { ...asked, of: undefined }), current: tab === 'village' }]),
    { label: '明细', href: ledgerHref(rows, asked), current: tab === 'rows' },
  ]
  const times = timeOptions(ledger.time, today, campaigns)
  const path = tab === 'rows' ? rows : whole
  return (
    <>
      <PageHeader
        title={ledger.title} crumbs={[{ label: '台账', href: '/ledgers' }, { label: ledger.number }]}
        note={`${places.name}　${timeWords(ledger, view)}${note ? `　${note}` : ''}`}
        actions={<>
          {ledger.enteredAt && <ButtonLink variant="quiet" href={ledger.enteredAt.href}>{ledger.enteredAt.label}</ButtonLink>}
          {hasYuan(ledger) && <ButtonLink variant="quiet" href={ledgerHref(path, { ...asked, wan: !asked.wan }, { by: tab === 'rows' ? undefined : tab })}>{asked.wan ? '改按元' : '改按万元'}</ButtonLink>}
          <ButtonLink href={ledgerHref(`/print/ledgers/${ledger.key}`, asked, { view: tab })}>打印</ButtonLink>
          <ButtonLink variant="primary" href={ledgerHref(`/ledgers/${ledger.key}/export`, asked)}>导出</ButtonLink>
        </>}
      />
      <LinkTabs label="查看方式" tabs={tabs} />
      <div className="pt-2.5">
        <FilterBar
          action={path}
          keep={{ ...(asked.of && { of: asked.of }), ...(asked.wan && { unit: 'wan' }), ...(tab !== 'rows' && upper && { by: tab }), ...(!places.below.length && asked.region && { region: asked.region }) }}
          selects={[
            ...(places.below.length > 0 ? [{ name: 'region', all: `全部${upper ? '乡镇' : '村'}`, value: asked.region ?? '', options: places.below.map(({ code, name }) => ({ value: code, label: name })) }] : []),
            ...(times.length > 0 ? [{ name: 'at', all: TIME[ledger.time], value: asked.at ?? at, options: times, wide: true }] : []),
            ...(ledger.filters ?? []).map(({ key, all, options }) => ({ name: key, all, value: asked.filters[key] ?? '', options, wide: true })),
          ]}
          {...(ledger.time === 'day' && { date: { name: 'at', label: '截至日期', value: at, max: today } })}
          chips={chipsOf(ledger, asked, path, places)}
        />
      </div>
    </>
  )
}

const TIME = { month: '本月', quarter: '本季度', year: '本年度', campaign: '最近一次排查', day: '', now: '' }

/** The conditions in force, each with the list without it. */
export function chipsOf(ledger: Ledger, asked: AskedInUrl, path: string, places: { at: string; name: string }) {
  const measure = asked.of && ledger.measures.find(({ key }) => key === asked.of)
  return [
    ...(asked.region ? [{ label: places.name, without: ledgerHref(path, { ...asked, region: undefined }) }] : []),
    ...(measure && asked.of !== 'rows' ? [{ label: measure.head, without: ledgerHref(path, { ...asked, of: undefined }) }] : []),
    ...Object.entries(asked.filters).map(([key, value]) => ({ label: ledger.filters!.find((filter) => filter.key === key)!.options.find((option) => option.value === value)!.label, without: ledgerHref(path, { ...asked, filters: Object.fromEntries(Object.entries(asked.filters).filter(([other]) => other !== key)) }) })),
  ]
}
