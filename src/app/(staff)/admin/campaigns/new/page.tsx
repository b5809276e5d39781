import { load } from '@/server/kernel/page'
import { hatPlaces } from '@/server/user/hat-places'
import { businessDay } from '@/server/workbench/today'
import { newRequestId } from '@/ui/form/request-id'
import { Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { NewCampaignForm } from './new-campaign-form'

export const metadata = { title: '布置排查' }

/** 布置排查 */
export default async function NewCampaignPage() {
  const [places, { today }] = await Promise.all([load(hatPlaces, {}), load(businessDay, {})])
  const wide = places.filter(({ level }) => level === 'county' || level === 'township')
  return (
    <Page>
      <PageHeader title="布置排查" crumbs={[{ label: '集中排查', href: '/admin/campaigns' }, { label: '布置排查' }]} />
      <NewCampaignForm places={wide} today={today} requestId={newRequestId()} />
    </Page>
  )
}
