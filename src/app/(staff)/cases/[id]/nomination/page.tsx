import { StepPage } from '../../_parts/step-page'
import { NominationForm } from './nomination-form'

export const metadata = { title: '村提出名单' }

export default async function NominationPage({ params }: { params: Promise<{ id: string }> }) {
  return <StepPage id={(await params).id} kind="villageNomination" form={(of) => <NominationForm {...of} />} />
}
