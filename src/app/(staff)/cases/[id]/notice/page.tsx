import { StepPage } from '../../_parts/step-page'
import { NoticeForms } from './notice-forms'

export const metadata = { title: '公示' }

/** 公示 of one household: posting, objection and its investigation, end. The others of its batch are not touched. */
export default async function NoticePage({ params }: { params: Promise<{ id: string }> }) {
  return <StepPage id={(await params).id} kind="publicNotice" form={(of) => <NoticeForms {...of} />} />
}
