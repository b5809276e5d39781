import { warningCodes } from '@/domain/warning/codes'
import { requireCaller } from '@/server/auth/session'
import { load } from '@/server/kernel/page'
import { browseWarnings } from '@/server/warning/browse-warnings'
import { warningStates, type WarningState } from '@/server/warning/warning-view'
import { EmptyState, FilteredEmpty } from '@/ui/feedback/empty-state'
import { count } from '@/ui/format/money'
import { Card } from '@/ui/layout/card'
import { LinkTabs } from '@/ui/layout/link-tabs'
import { Gutter, Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { FilterBar } from '@/ui/table/filter-bar'
import { ShowMore } from '@/ui/table/show-more'
import { listHref, one, oneOf, type Search } from '../url-state'
import { WarningTable } from './warning-table'

export const metadata = { title: '监测预警' }

const STATE: Record<WarningState, string> = { open: '待处理', dismissed: '已忽略', gone: '已消失' }

/** 预警: what the data of the caller's region say today, by code; filters live in the URL. */
export default async function WarningsPage({ searchParams }: { searchParams: Search }) {
  const raw = await searchParams
  const asked = one(raw.region)
  const region = asked && /^\d{12}$/.test(asked) ? asked : undefined
  const code = oneOf(warningCodes, raw.code)
  const state = oneOf(warningStates, raw.state) ?? 'open'
  const { actor } = await requireCaller()
  const view = await load(browseWarnings, { region, code, state, after: one(raw.after) })
  const { places } = view
  const here = (change: Record<string, string | undefined>) => listHref('/warnings', { state: state === 'open' ? undefined : state, region, code, ...change })
  const titleOf = (of: string) => `${view.codes.find((known) => known.code === of)?.title ?? ''}　${of}`
  const chips = [
    ...(region ? [{ label: places.name, without: here({ region: places.up ?? undefined }) }] : []),
    ...(code ? [{ label: titleOf(code).trim(), without: here({ code: undefined }) }] : []),
  ]
  return (
    <Page>
      <PageHeader title="监测预警" titleInBar note={`${places.name} ${count(view.total)} 条　按登记的数据随时计算，处理后自动消失`} />
      <LinkTabs label="预警状态" tabs={warningStates.map((one) => ({ label: STATE[one], href: here({ state: one === 'open' ? undefined : one, code: undefined }), current: one === state, ...(one === state && { count: view.all }) }))} />
      <div className="pt-2.5">
        <FilterBar
          action="/warnings" keep={state === 'open' ? {} : { state }} chips={chips}
          selects={[
            ...(places.below.length > 0 ? [{ name: 'region', all: places.level === 'county' ? '全部乡镇' : '全部村', value: region, options: places.below.map(({ code, name }) => ({ value: code, label: name })) }] : []),
            { name: 'code', all: '预警类别', value: code, options: view.codes.map((known) => ({ value: known.code, label: `${known.title}（${known.count}）` })) },
          ]}
        />
      </div>
      <Gutter className="pt-2.5">
        <Card kind="table">
          {view.items.length > 0 ? (
            <>
              <WarningTable items={view.items} counts={new Map(view.codes.map((known) => [known.code, known.count]))} today={view.today} role={actor.hats[0]!.role} />
              <ShowMore href={view.next ? here({ after: view.next }) : undefined} next={50} unit="条" />
            </>
          ) : chips.length > 0 ? (
            <FilteredEmpty title="没有符合条件的预警" conditions={chips} clearHref={listHref('/warnings', { state: state === 'open' ? undefined : state })} />
          ) : (
            <EmptyState title={`没有${STATE[state]}的预警`} lines={[state === 'open' ? '现行方案所列的各项预警，目前都没有发生。' : state === 'dismissed' ? '写明理由后忽略的预警会出现在这里；情况有变的，重新列为待处理。' : '忽略以后情况已经变化或者消除的预警会出现在这里。']} />
          )}
        </Card>
      </Gutter>
    </Page>
  )
}
