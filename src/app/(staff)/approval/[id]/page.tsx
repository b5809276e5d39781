import { DecisionPage } from '../../cases/_parts/decision-page'
import { laneOf } from '../../cases/_parts/lane-of'

export const metadata = { title: '县级审批' }

export default async function ApprovalCasePage({ params, searchParams }: { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const { lane, done } = await searchParams
  return <DecisionPage id={(await params).id} level="county" lane={laneOf(lane)} done={done?.toString()} />
}
