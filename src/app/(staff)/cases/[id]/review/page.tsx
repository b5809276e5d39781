import { StepPage } from '../../_parts/step-page'
import { ReviewForm } from './review-form'

export const metadata = { title: '村级评议' }

export default async function ReviewPage({ params }: { params: Promise<{ id: string }> }) {
  return <StepPage id={(await params).id} kind="villageReview" form={(of) => <ReviewForm {...of} />} />
}
