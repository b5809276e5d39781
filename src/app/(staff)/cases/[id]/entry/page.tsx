import { StepPage } from '../../_parts/step-page'
import { EntryForm } from './entry-form'

export const metadata = { title: '系统录入' }

export default async function EntryPage({ params }: { params: Promise<{ id: string }> }) {
  return <StepPage id={(await params).id} kind="systemEntry" form={(of) => <EntryForm {...of} />} />
}
