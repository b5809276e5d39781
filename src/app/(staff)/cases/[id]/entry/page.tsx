import { requireCaller } from '@/server/auth/session'
import { StepPage } from '../../_parts/step-page'
import { EntryForm } from './entry-form'

export const metadata = { title: '系统录入' }

export default async function EntryPage({ params }: { params: Promise<{ id: string }> }) {
  const [{ id }, { actor }] = [await params, await requireCaller()]
  return <StepPage id={id} kind="systemEntry" form={(of) => <EntryForm {...of} clerk={actor.name} />} />
}
