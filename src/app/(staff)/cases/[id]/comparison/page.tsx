import { StepPage } from '../../_parts/step-page'
import { ComparisonForm } from './comparison-form'

export const metadata = { title: '信息比对' }

export default async function ComparisonPage({ params }: { params: Promise<{ id: string }> }) {
  return <StepPage id={(await params).id} kind="infoComparison" form={(of) => <ComparisonForm {...of} />} />
}
