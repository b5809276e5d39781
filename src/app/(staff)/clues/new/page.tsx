import { browseHouseholds } from '@/server/household/browse-households'
import { getHousehold } from '@/server/household/get-household'
import { shortRegionName } from '@/domain/region/region-name'
import { load } from '@/server/kernel/page'
import { frame } from '@/server/navigation/frame'
import { EmptyState } from '@/ui/feedback/empty-state'
import { newRequestId } from '@/ui/form/request-id'
import { Card } from '@/ui/layout/card'
import { Gutter, Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { businessDay } from '@/server/workbench/today'
import { one, type Search } from '../../url-state'
import { ClueForm } from './clue-form'
import { FindHousehold } from './find-household'

export const metadata = { title: '登记线索' }

/** 登记线索: first whose, then what; without JavaScript two plain pages. */
export default async function NewCluePage({ searchParams }: { searchParams: Search }) {
  const raw = await searchParams
  const [chosen, q] = [one(raw.household), one(raw.q)]
  const [{ today }, { silent }] = await Promise.all([load(businessDay, {}), load(frame, {})])
  const household = chosen ? await load(getHousehold, { id: chosen }) : null
  const found = !household && q ? await load(browseHouseholds, { q, limit: 20 }) : null
  return (
    <Page>
      <PageHeader title="登记线索" crumbs={[{ label: '风险线索', href: '/clues' }, { label: '登记线索' }]}
        subject={household && `${household.head.name}　${household.memberCount} 人　${household.householdTypeLabel}　${shortRegionName(household.village)}${household.group}`} />
      {household ? <ClueForm householdId={household.id} today={today} requestId={newRequestId()} silent={silent} /> : (
        <Gutter className="flex flex-col gap-3">
          <Card title="选择农户"><FindHousehold q={q} items={found?.items ?? []} total={found?.total ?? 0} /></Card>
          {q && found?.items.length === 0 && <Card kind="table"><EmptyState title="没有找到农户" lines={[`在您的工作范围内没有与「${q}」相符的农户。可改用姓名的一部分、拼音首字母或证件号码末四位。`]} /></Card>}
        </Gutter>
      )}
    </Page>
  )
}
