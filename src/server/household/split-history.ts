import 'server-only'
import { householdScope } from '@/server/kernel/scope'
import { localDate } from '@/server/kernel/clock'
import type { ReadContext } from '@/server/kernel/query'
import { regionNames } from '@/server/region/region-names'

/** 分户并户: a member who came from another household of the county, or went to one. */
export interface Move {
  key: string
  name: string
  on: string
  direction: 'in' | 'out'
  reason: string
  /** The other household; null where it is outside the reader's scope, which is not told more. */
  other: { id: string; headName: string; village: string } | null
}

/** 故意分户并户 can only be seen in who moved between households, and when. The newest first. */
export async function splitHistoryOf({ db, actor }: Pick<ReadContext, 'db' | 'actor'>, county: string, householdId: string): Promise<Move[]> {
  const own = await db.member.findMany({ where: { county, householdId } })
  const elsewhere = await db.member.findMany({ where: { county, householdId: { not: householdId }, idHash: { in: own.map(({ idHash }) => idHash) } } })
  const others = await db.household.findMany({
    where: { AND: [{ county, id: { in: elsewhere.map((member) => member.householdId) } }, householdScope(actor)] },
    select: { id: true, headName: true, villageCode: true },
  })
  const names = await regionNames(db, others.map(({ villageCode }) => villageCode))
  const moves = own.flatMap((here) => elsewhere.filter(({ idHash }) => idHash === here.idHash).flatMap((there): Move[] => {
    const found = others.find(({ id }) => id === there.householdId)
    const other = found ? { id: found.id, headName: found.headName, village: names.get(found.villageCode) ?? '' } : null
    if (here.leftOn && there.joinedOn >= here.leftOn) return [{ key: `${here.id}-${there.id}`, name: here.name, on: localDate(here.leftOn), direction: 'out', reason: here.leaveReason ?? '', other }]
    if (there.leftOn && here.joinedOn >= there.leftOn) return [{ key: `${there.id}-${here.id}`, name: here.name, on: localDate(here.joinedOn), direction: 'in', reason: there.leaveReason ?? '', other }]
    return []
  }))
  return moves.sort((a, b) => (a.on < b.on ? 1 : -1))
}
