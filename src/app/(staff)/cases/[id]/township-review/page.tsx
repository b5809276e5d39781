import { DecisionPage } from '../../_parts/decision-page'
import { laneOf } from '../../_parts/lane-of'

export const metadata = { title: '乡镇审核' }

export default async function TownshipReviewPage({ params, searchParams }: { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const { lane, done } = await searchParams
  return <DecisionPage id={(await params).id} level="township" lane={laneOf(lane)} done={done?.toString()} />
}
