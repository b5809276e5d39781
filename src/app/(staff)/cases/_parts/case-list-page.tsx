import { grants } from '@/domain/access/matrix'
import { browseCases } from '@/server/case/browse-cases'
import { requireCaller } from '@/server/auth/session'
import { load } from '@/server/kernel/page'
import { EmptyState, FilteredEmpty } from '@/ui/feedback/empty-state'
import { count } from '@/ui/format/money'
import { KeyCap } from '@/ui/keyboard/key-cap'
import { Card } from '@/ui/layout/card'
import { Link } from '@/ui/layout/link'
import { LinkTabs } from '@/ui/layout/link-tabs'
import { Gutter, Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { FilterBar } from '@/ui/table/filter-bar'
import { ShowMore } from '@/ui/table/show-more'
import { listHref, one } from '../../url-state'
import { conditionsOf, readFilters, selectsOf, type CaseListOf } from './case-filters'
import { CaseTable } from './case-table'

/** 识别, 风险消除, 回退清退: cases by deadline, a tab per step with its count, filters in the URL, paged by key. */
export async function CaseListPage({ list, search }: { list: CaseListOf; search: Record<string, string | string[] | undefined> }) {
  const { title, href, kinds, empty, also } = list
  const filters = readFilters(search)
  const { actor } = await requireCaller()
  const view = await load(browseCases, { ...filters, kinds: [...kinds], overdue: filters.overdue === '1', mine: filters.mine === '1', after: one(search.after) })
  const conditions = conditionsOf(href, filters, view.places.name)
  const link = (step: string | undefined) => listHref(href, { ...filters, step })
  const step = view.tabs.find((tab) => tab.kind === filters.step)
  const narrowed = conditions.length > 0 || step !== undefined
  return (
    <Page>
      <PageHeader title={title} titleInBar note={`${filters.status ? '' : '在办 '}${count(view.all)} 件`} actions={also && <Link href={also.href} className="text-small">{also.label}</Link>} />
      {view.tabs.length > 0 && (
        <LinkTabs label="环节" tabs={[{ label: '全部', count: view.all, href: link(undefined), current: !step }, ...view.tabs.map((tab) => ({ label: tab.title, count: tab.count, href: link(tab.kind), current: tab === step }))]} />
      )}
      <div className="pt-2.5">
        <FilterBar
          action={href} search={{ name: 'q', value: filters.q, placeholder: '户主姓名' }} keep={{ ...(filters.step && { step: filters.step }) }}
          selects={selectsOf(filters, view.places, grants(actor.hats[0]!.role, 'case.act'))} chips={conditions} end={<><KeyCap keys="/" /> 筛选　<KeyCap keys="J" /> <KeyCap keys="K" /> 上下　<KeyCap keys="Enter" /> 打开</>}
        />
      </div>
      <Gutter className="pt-2.5">
        <Card kind="table">
          {view.items.length > 0 ? (
            <>
              <CaseTable caption={title} items={view.items} today={view.today} kinds={kinds.length} />
              <ShowMore href={view.next ? listHref(href, { ...filters, after: view.next }) : undefined} next={50} unit="件" />
            </>
          ) : narrowed ? (
            <FilteredEmpty title="没有符合条件的案件" conditions={[...(step ? [{ label: step.title, without: link(undefined) }] : []), ...conditions]} clearHref={href} />
          ) : (
            <EmptyState title={`没有在办的${title}`} lines={[empty]} link={{ label: '查看已办结的', href: listHref(href, { status: 'approved' }) }} />
          )}
        </Card>
      </Gutter>
    </Page>
  )
}
