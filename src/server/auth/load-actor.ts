import 'server-only'
import type { Role } from '@/domain/glossary'
import type { Actor } from '@/server/kernel/actor'
import { machineNow } from '@/server/kernel/clock'
import { db } from '@/server/kernel/db'

/**
 * The actor as of now, with the hats that hold today; null where the account is gone, disabled or has changed since
 * `sessionEpoch`. With `assignmentId` it wears that hat only.
 */
export async function loadActor(userId: string, sessionEpoch: number, assignmentId?: string | null): Promise<Actor | null> {
  const now = machineNow()
  const user = await db().user.findFirst({
    where: { id: userId, disabledAt: null },
    include: { assignments: { where: { from: { lte: now }, OR: [{ to: null }, { to: { gt: now } }] }, orderBy: { id: 'asc' } } },
  })
  if (!user || user.sessionEpoch !== sessionEpoch) return null
  const hats = user.assignments
    .filter((a) => !assignmentId || a.id === assignmentId)
    .map((a) => ({ id: a.id, role: a.role as Role, region: a.regionCode }))
  if (hats.length === 0) return null
  return { id: user.id, name: user.name, username: user.username, county: user.county, department: user.department, hats }
}
