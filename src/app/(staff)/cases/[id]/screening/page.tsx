import { StepPage } from '../../_parts/step-page'
import { ScreeningForm } from './screening-form'

export const metadata = { title: '部门筛查' }

export default async function ScreeningPage({ params }: { params: Promise<{ id: string }> }) {
  return <StepPage id={(await params).id} kind="departmentScreening" form={(of) => <ScreeningForm {...of} />} />
}
