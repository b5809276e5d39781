import { load } from '@/server/kernel/page'
import { getCaseDesk } from '@/server/case/get-case-desk'
import { StepPage } from '../../_parts/step-page'
import { HigherReviewForm } from './higher-review-form'

export const metadata = { title: '上级审核' }

export default async function HigherReviewPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const desk = await load(getCaseDesk, { id })
  const kind = desk.case.step && ['prefectureReview', 'provinceReview', 'nationalFiling'].includes(desk.case.step.kind) ? desk.case.step.kind : 'prefectureReview'
  return <StepPage id={id} kind={kind} form={(of) => <HigherReviewForm {...of} />} />
}
