import { redirect } from 'next/navigation'
import { regionLevelOf } from '@/domain/region/region-code'
import { getProgress } from '@/server/campaign/get-progress'
import { getCurrentCampaign } from '@/server/campaign/get-current-campaign'
import { requireCaller } from '@/server/auth/session'
import { load } from '@/server/kernel/page'
import { getRegion } from '@/server/region/get-region'
import { EmptyState } from '@/ui/feedback/empty-state'
import { fullRange } from '@/ui/format/day'
import { count, progress } from '@/ui/format/money'
import { Card } from '@/ui/layout/card'
import { Link } from '@/ui/layout/link'
import { Gutter, Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { one, type Search } from '../../url-state'
import { CampaignFigures } from '../_parts/campaign-figures'
import { ProgressTable } from '../_parts/progress-table'

export const metadata = { title: '集中排查' }

const NEXT_LEVEL = { county: 'township', township: 'village', village: 'group' } as const
const WORDS = { township: '按乡镇', village: '按村', group: '按村民小组' }

/** 集中排查: the campaign under way or of an id, its dates, and how far each place is: township, village, villager group. */
export default async function CampaignPage({ params, searchParams }: { params: Promise<{ id: string }>; searchParams: Search }) {
  const { id } = await params
  const region = one((await searchParams).region)
  const { actor } = await requireCaller()
  const hat = actor.hats[0]!
  const current = id === 'current' ? await load(getCurrentCampaign, {}) : null
  if (id === 'current' && !current) return <NoCampaign />
  // A village cadre has one village: its list of households is the page.
  if (hat.role === 'villageCadre' && !region) redirect(`/campaigns/${id}/villages/${hat.region}`)
  const place = region ?? (hat.region.startsWith(actor.county) ? hat.region : `${actor.county}000000`)
  const level = regionLevelOf(place)
  const groupBy = NEXT_LEVEL[level as keyof typeof NEXT_LEVEL] ?? 'township'
  const [view, known] = await Promise.all([load(getProgress, { id, groupBy, ...(region && { region }) }), load(getRegion, { code: place })])
  const crumbs = region ? [{ label: '集中排查', href: `/campaigns/${id}` }, ...known.ancestors.filter((above) => above.level === 'township' && above.code !== hat.region).map((above) => ({ label: above.shortName, href: `/campaigns/${id}?region=${above.code}` }))] : undefined
  return (
    <Page>
      <PageHeader
        title={region ? known.shortName : view.title} titleInBar={!region} crumbs={crumbs}
        note={`${fullRange(view.startsOn, view.dueOn)}　已录 ${count(view.screened)} / ${count(view.households)} 户（${progress(view.screened, view.households)}），未走访 ${count(view.households - view.screened)} 户`}
        actions={<span className="flex gap-4"><Link href={`/forms?region=${place}`} className="text-small">打印表格</Link><Link href="/look-back" className="text-small">风险消除回头看</Link></span>}
      />
      <Gutter className="flex flex-col gap-3">
        <CampaignFigures items={view.items} />
        <Card kind="table" title={WORDS[groupBy]} note={`${view.items.length} ${groupBy === 'township' ? '个乡镇' : groupBy === 'village' ? '个村' : '个组'}，未录多的在前`}>
          {view.items.length > 0 ? (
            <ProgressTable campaignId={id} groupBy={groupBy} items={view.items} />
          ) : (
            <EmptyState title="没有农户" lines={['登记或导入农户后，这里按村显示排查进度。']} />
          )}
        </Card>
      </Gutter>
    </Page>
  )
}

function NoCampaign() {
  return (
    <Page>
      <PageHeader title="集中排查" titleInBar />
      <Gutter>
        <Card kind="table">
          <EmptyState title="现在没有进行中的集中排查" lines={['县里布置集中排查后，这里显示各村进度和筛查录入。平时发现的风险请登记线索。']} link={{ label: '登记线索', href: '/clues/new' }} />
        </Card>
      </Gutter>
    </Page>
  )
}
