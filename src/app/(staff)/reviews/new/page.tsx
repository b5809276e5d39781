import { ButtonLink } from '@/ui/button/button-link'
import { load } from '@/server/kernel/page'
import { getMeeting } from '@/server/meeting/get-meeting'
import { EmptyState } from '@/ui/feedback/empty-state'
import { newRequestId } from '@/ui/form/request-id'
import { Card } from '@/ui/layout/card'
import { Gutter, Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { one, type Search } from '../../url-state'
import { MeetingForm } from './meeting-form'

export const metadata = { title: '村级评议' }

/** 村级评议: one meeting of a village, the households on its agenda. Without a village in the address, where households wait. */
export default async function MeetingPage({ searchParams }: { searchParams: Search }) {
  const asked = one((await searchParams).village)
  const first = await load(getMeeting, { village: /^\d{12}$/.test(asked ?? '') ? asked : undefined })
  const only = first.village === null && first.villages.length === 1 ? first.villages[0]!.code : undefined
  const meeting = only ? await load(getMeeting, { village: only }) : first
  const place = meeting.village?.name
  return (
    <Page>
      <PageHeader title="登记评议会议" crumbs={[{ label: '工作台', href: '/?tab=villageReview' }, { label: '登记评议会议' }]} {...(place && { subject: place })} note={place ? `待评议 ${meeting.households.length} 户` : undefined} actions={meeting.village && <ButtonLink href={`/print/forms/F-021?region=${meeting.village.code}&blank=true`} plainLink>打印空白会议记录</ButtonLink>} />
      {place && meeting.households.length > 0 ? (
        <MeetingForm meeting={meeting} place={place} requestId={newRequestId()} />
      ) : (
        <Gutter>
          <Card title={meeting.villages.length > 0 ? '选择村' : undefined} kind={meeting.villages.length > 0 ? 'framed' : 'plain'}>
            {meeting.villages.length === 0 && <EmptyState title="没有待评议的农户" lines={['入户核实和比对办完的农户会出现在这里。']} link={{ label: '回工作台', href: '/' }} />}
            <ul className="flex flex-wrap gap-x-6 gap-y-2">
              {meeting.villages.map(({ code, name, count }) => <li key={code}><a href={`/reviews/new?village=${code}`}>{name}</a>　{count} 户</li>)}
            </ul>
          </Card>
        </Gutter>
      )}
    </Page>
  )
}
