import { redirect } from 'next/navigation'
import { getRoster } from '@/server/screening/get-roster'
import { load } from '@/server/kernel/page'

/** The form of the next household without an entry after a place in the register; the village's list where none is left. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string; code: string }> }) {
  const { id, code } = await params
  const after = Number(new URL(request.url).searchParams.get('after') ?? 0)
  const { rows } = await load(getRoster, { campaignId: id, villageCode: code })
  const left = rows.filter((row) => !row.screening)
  const next = left.find((row) => row.sequence > after) ?? left[0]
  redirect(`/campaigns/${id}/villages/${code}${next ? `/households/${next.householdId}` : ''}`)
}
