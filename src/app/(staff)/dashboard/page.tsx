import { Suspense } from 'react'
import type { FigureKey } from '@/domain/dashboard/figure'
import { getDashboard, type Dashboard } from '@/server/dashboard/get-dashboard'
import { getWarningsFigure } from '@/server/dashboard/get-warnings-figure'
import { load } from '@/server/kernel/page'
import { ButtonLink } from '@/ui/button/button-link'
import { LoadingRows } from '@/ui/feedback/loading-rows'
import { fullDay } from '@/ui/format/day'
import { Card } from '@/ui/layout/card'
import { Gutter, Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { FilterBar } from '@/ui/table/filter-bar'
import { listHref, one, type Search } from '../url-state'
import { FigureCard } from './figure-card'

export const metadata = { title: '统计图' }

/** What stands across the page, and what side by side where the desk is wide; the width the pictures are drawn in. */
const LAYOUT: readonly { keys: readonly FigureKey[]; wide: number }[] = [
  { keys: ['progress'], wide: 1140 }, { keys: ['funnel', 'warnings'], wide: 560 }, { keys: ['onTime'], wide: 1140 }, { keys: ['categories'], wide: 1140 }, { keys: ['risks'], wide: 1140 }, { keys: ['measures'], wide: 1140 },
]

const WARNINGS = '待处理预警'

/** 统计图: what happens in a county or township, each picture with its table, each number leading to what it counts. */
export default async function DashboardPage({ searchParams }: { searchParams: Search }) {
  const asked = one((await searchParams).region)
  const region = asked && /^\d{12}$/.test(asked) ? asked : undefined
  const view = await load(getDashboard, { region })
  const { places } = view
  return (
    <Page>
      <PageHeader title="统计图" titleInBar note={`${places.name}　截至${fullDay(view.today)}`} actions={<ButtonLink href={listHref('/print/dashboard', { region })}>打印</ButtonLink>} />
      {(places.below.length > 0 || places.up) && (
        <FilterBar
          action="/dashboard" chips={region && places.up ? [{ label: places.name, without: listHref('/dashboard', { region: places.up }) }] : []}
          selects={[{ name: 'region', all: places.level === 'county' ? '全部乡镇' : '全部村', value: region, options: places.below.map(({ code, name }) => ({ value: code, label: name })) }]}
        />
      )}
      <nav aria-label="本页各图" className="flex flex-wrap gap-x-4 gap-y-1 px-gutter pt-2 text-small">
        {LAYOUT.flatMap(({ keys }) => keys).map((key) => <a key={key} href={`#${key}`} className="max-md:py-2.5">{key === 'warnings' ? WARNINGS : view.figures[key].title}</a>)}
      </nav>
      <Gutter className="flex flex-col gap-3 pt-2.5">
        {LAYOUT.map(({ keys, wide }) => (
          <div key={keys[0]} className={keys.length > 1 ? 'grid items-start gap-3 desk:grid-cols-2' : undefined}>
            {keys.map((key) => (key === 'warnings' ? <Warnings key={key} region={region} view={view} wide={wide} /> : <FigureCard key={key} figure={view.figures[key]} view={view} wide={wide} />))}
          </div>
        ))}
      </Gutter>
    </Page>
  )
}

interface WarningsProps {
  region: string | undefined
  view: Dashboard
  wide: number
}

/** 待处理预警: comes when it is computed, the other pictures do not wait for it. */
function Warnings(props: WarningsProps) {
  return (
    <Suspense fallback={<Card title={WARNINGS} id="warnings"><LoadingRows rows={6} columns={2} what="预警" height={31} /></Card>}>
      <WarningsCard {...props} />
    </Suspense>
  )
}

async function WarningsCard({ region, ...card }: WarningsProps) {
  return <FigureCard figure={await load(getWarningsFigure, { region })} {...card} />
}
