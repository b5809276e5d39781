import { categories, labelOf } from '@/domain/glossary'
import { regionLevelOf } from '@/domain/region/region-code'
import { shortRegionName } from '@/domain/region/region-name'
import { requireCaller } from '@/server/auth/session'
import { grants } from '@/domain/access/matrix'
import { load } from '@/server/kernel/page'
import { getStatistics } from '@/server/statistics/get-statistics'
import { getRegion } from '@/server/region/get-region'
import { EmptyState } from '@/ui/feedback/empty-state'
import { fullDay } from '@/ui/format/day'
import { ButtonLink } from '@/ui/button/button-link'
import { Card } from '@/ui/layout/card'
import { LinkTabs } from '@/ui/layout/link-tabs'
import { Gutter, Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { ShowMore } from '@/ui/table/show-more'
import { listHref, one, type Search } from '../url-state'
import { StatisticsTable } from './statistics-table'

export const metadata = { title: '统计报表' }

/** 统计报表: one line per place, each number leading to the households behind it. */
export default async function StatisticsPage({ searchParams }: { searchParams: Search }) {
  const raw = await searchParams
  const asked = one(raw.region)
  const { actor } = await requireCaller()
  const hat = actor.hats[0]!
  const code = asked && /^\d{12}$/.test(asked) ? asked : hat.region
  const upper = !['township', 'village'].includes(regionLevelOf(code))
  const groupBy = upper ? (one(raw.groupBy) === 'village' ? 'village' : 'township') : 'village'
  const [region, view] = await Promise.all([load(getRegion, { code }), load(getStatistics, { region: code, groupBy, limit: 200, cursor: one(raw.after) })])
  const inForce = categories.filter((category) => view.items.some((line) => line.monitored[category] > 0))
  const here = (change: Record<string, string | undefined>) => listHref('/statistics', { region: asked, ...(upper && groupBy === 'village' && { groupBy }), ...change })
  return (
    <Page>
      <PageHeader title="统计报表" titleInBar={!asked} crumbs={asked && asked !== hat.region ? [{ label: '统计报表', href: '/statistics' }, { label: shortRegionName(region.name) }] : undefined} note={`${shortRegionName(region.name)}　截至${fullDay(view.asOf)}　单位：户`}
        actions={<><ButtonLink href="/ledgers">台账</ButtonLink><ButtonLink href="/admin/snapshots">快照</ButtonLink><ButtonLink href="/review/returns">退回原因</ButtonLink><ButtonLink href={listHref('/print/statistics', { region: asked, groupBy })}>打印</ButtonLink></>} />
      {upper && <LinkTabs label="分组" tabs={[{ label: '按乡镇', href: here({ groupBy: undefined }), current: groupBy === 'township' }, { label: '按村', href: here({ groupBy: 'village' }), current: groupBy === 'village' }]} />}
      <Gutter className="pt-3">
        <Card kind="table">
          {view.items.length > 0 ? (
            <>
              <StatisticsTable lines={view.items} region={code} categories={inForce} deeper={groupBy === 'township'} linked={grants(hat.role, 'household.read')} total={view.nextCursor === null && !one(raw.after)} />
              <ShowMore href={view.nextCursor ? here({ after: view.nextCursor }) : undefined} next={200} unit="行" />
            </>
          ) : <EmptyState title="没有可统计的区域" lines={['登记农户后，各村的数字会出现在这里。']} />}
        </Card>
        <p className="pt-2 text-note text-ink-3">占比为未消除风险监测对象人口占乡村人口的千分比；没有乡村人口数的，按登记人口计算。类别：{inForce.map((category) => labelOf('category', category)).join('、') || '无'}。</p>
      </Gutter>
    </Page>
  )
}
