import { StepPage } from '../../_parts/step-page'
import { ApplicationForm } from './application-form'

export const metadata = { title: '提交申请' }

export default async function ApplicationPage({ params }: { params: Promise<{ id: string }> }) {
  return <StepPage id={(await params).id} kind="application" form={(of) => <ApplicationForm {...of} />} />
}
