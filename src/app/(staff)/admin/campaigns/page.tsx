import { load } from '@/server/kernel/page'
import { listCampaigns } from '@/server/campaign/list-campaigns'
import { hatPlaces } from '@/server/user/hat-places'
import { ButtonLink } from '@/ui/button/button-link'
import { EmptyState } from '@/ui/feedback/empty-state'
import { newRequestId } from '@/ui/form/request-id'
import { fullRange } from '@/ui/format/day'
import { Badge } from '@/ui/layout/badge'
import { Card } from '@/ui/layout/card'
import { Gutter, Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { CloseForm } from './close-form'

export const metadata = { title: '集中排查' }

/** 集中排查: the county sets one up, and ends it when no household is left without a result. */
export default async function CampaignsPage() {
  const [view, places] = await Promise.all([load(listCampaigns, {}), load(hatPlaces, {})])
  const nameOf = (code: string) => places.find((place) => place.code === code)?.label ?? code
  return (
    <Page>
      <PageHeader title="集中排查" titleInBar note={`${view.total} 次`} actions={<ButtonLink href="/admin/campaigns/new" variant="primary">布置排查</ButtonLink>} />
      <Gutter className="flex flex-col gap-3">
        {view.items.length === 0 && <Card kind="table"><EmptyState title="还没有布置过集中排查" lines={['布置后，村和乡镇的「集中排查」里出现各户的筛查表。']} link={{ label: '布置排查', href: '/admin/campaigns/new' }} /></Card>}
        {view.items.map((campaign) => (
          <Card key={campaign.id} title={campaign.title} note={`${nameOf(campaign.regionCode)}　${fullRange(campaign.startsOn, campaign.dueOn)}`}>
            <div className="flex flex-wrap items-start gap-4">
              {campaign.closedOn ? <Badge>已结束</Badge> : <Badge tone="ok">进行中</Badge>}
              <ButtonLink href={`/campaigns/${campaign.id}`}>各乡镇进度</ButtonLink>
              {!campaign.closedOn && <CloseForm id={campaign.id} requestId={newRequestId()} />}
            </div>
          </Card>
        ))}
      </Gutter>
    </Page>
  )
}
