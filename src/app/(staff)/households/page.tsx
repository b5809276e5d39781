import { grants } from '@/domain/access/matrix'
import { browseHouseholds } from '@/server/household/browse-households'
import { requireCaller } from '@/server/auth/session'
import { load } from '@/server/kernel/page'
import { ButtonLink } from '@/ui/button/button-link'
import { EmptyState, FilteredEmpty } from '@/ui/feedback/empty-state'
import { count } from '@/ui/format/money'
import { Card } from '@/ui/layout/card'
import { Gutter, Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { FilterBar } from '@/ui/table/filter-bar'
import { ShowMore } from '@/ui/table/show-more'
import { listHref, one, type Search } from '../url-state'
import { conditionsOf, readFilters, selectsOf } from './household-filters'
import { HouseholdTable } from './household-table'

export const metadata = { title: '农户' }

/** 农户: the register of the caller's region, searched and filtered by the URL, paged by key. */
export default async function HouseholdsPage({ searchParams }: { searchParams: Search }) {
  const raw = await searchParams
  const filters = readFilters(raw)
  const after = one(raw.after)
  const { actor } = await requireCaller()
  const view = await load(browseHouseholds, { ...filters, after })
  const conditions = conditionsOf(filters, view.places.name)
  const mayRegister = grants(actor.hats[0]!.role, 'household.write')
  return (
    <Page>
      <PageHeader
        title="农户" titleInBar note={`${conditions.length > 0 ? '符合条件' : view.places.name} ${count(view.total)} 户`}
        actions={mayRegister && <ButtonLink href="/households/new" variant="primary">登记农户</ButtonLink>}
      />
      <FilterBar
        action="/households" search={{ name: 'q', value: filters.q, placeholder: '姓名、拼音首字母、证件末四位' }}
        selects={selectsOf(filters, view.places)} chips={conditions}
      />
      <Gutter className="pt-2.5">
        <Card kind="table">
          {view.items.length > 0 ? (
            <>
              <HouseholdTable items={view.items} />
              <ShowMore href={view.next ? listHref('/households', { ...filters, after: view.next }) : undefined} next={50} />
            </>
          ) : conditions.length > 0 ? (
            <FilteredEmpty title="没有符合条件的农户" conditions={conditions} clearHref="/households" />
          ) : (
            <EmptyState title="还没有农户" lines={['登记或导入的农户会按村、组和序号出现在这里。']} link={mayRegister ? { label: '登记农户', href: '/households/new' } : undefined} />
          )}
        </Card>
      </Gutter>
    </Page>
  )
}
