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
  const found = await find(userId)
  return found?.sessionEpoch === sessionEpoch ? actorOf(found, (id) => !assignmentId || id === assignmentId) : null
}

/** The actor of work that was begun earlier, with those of its hats that still hold; null where account or hats are gone. */
export async function loadActorOf(userId: string, assignmentIds: readonly string[]): Promise<Actor | null> {
  const found = await find(userId)
  return found && actorOf(found, (id) => assignmentIds.includes(id))
}

function find(userId: string) {
  const now = machineNow()
  return db().user.findFirst({
    where: { id: userId, disabledAt: null },
    include: { assignments: { where: { from: { lte: now }, OR: [{ to: null }, { to: { gt: now } }] }, orderBy: { id: 'asc' } } },
  })
}

function actorOf(user: NonNullable<Awaited<ReturnType<typeof find>>>, worn: (assignmentId: string) => boolean): Actor | null {
  const hats = user.assignments.filter(({ id }) => worn(id)).map((a) => ({ id: a.id, role: a.role as Role, region: a.regionCode }))
  if (hats.length === 0) return null
  return { id: user.id, name: user.name, username: user.username, county: user.county, department: user.department, hats }
}
