import { StepPage } from '../../_parts/step-page'
import { AnnouncementForm } from './announcement-form'

export const metadata = { title: '结果公告' }

export default async function AnnouncementPage({ params }: { params: Promise<{ id: string }> }) {
  return <StepPage id={(await params).id} kind="resultAnnouncement" form={(of) => <AnnouncementForm {...of} />} />
}
