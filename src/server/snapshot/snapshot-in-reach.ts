import 'server-only'
import { covers } from '@/domain/access/jurisdiction'
import type { Snapshot } from '@/server/generated/prisma/client'
import { notFound } from '@/server/kernel/errors'
import type { ReadContext } from '@/server/kernel/query'

/** A snapshot of a place within one of the own regions. Throws not-found. */
export async function getSnapshotInReach({ db, actor }: Pick<ReadContext, 'db' | 'actor'>, id: string): Promise<Snapshot> {
  const row = await db.snapshot.findFirst({ where: { id } })
  if (!row || !actor.hats.some(({ role, region }) => role !== 'helper' && covers(region, row.regionCode))) throw notFound()
  return row
}
