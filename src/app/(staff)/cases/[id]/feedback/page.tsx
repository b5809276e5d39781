import { StepPage } from '../../_parts/step-page'
import { FeedbackForm } from './feedback-form'

export const metadata = { title: '乡镇反馈' }

export default async function FeedbackPage({ params }: { params: Promise<{ id: string }> }) {
  return <StepPage id={(await params).id} kind="townshipFeedback" form={(of) => <FeedbackForm {...of} />} />
}
