import 'server-only'
import type { Household } from '@/server/generated/prisma/client'
import type { WriteContext } from '@/server/kernel/action'
import { dateColumn } from '@/server/kernel/clock'
import type { Tx } from '@/server/kernel/db'

export type TaskKind = 'verification' | 'guidance'

/** The open task of a kind for a household, or a new one. Returns its id. */
export async function openTask(cx: Pick<WriteContext, 'tx' | 'today' | 'newId'>, household: Household, kind: TaskKind, sourceId: string, note: string): Promise<string> {
  const { county, id: householdId, townshipCode, villageCode } = household
  const open = await cx.tx.task.findFirst({ where: { county, householdId, kind, status: 'open' }, select: { id: true } })
  if (open) return open.id
  const id = cx.newId()
  await cx.tx.task.create({ data: { county, id, householdId, townshipCode, villageCode, kind, sourceId, openedOn: dateColumn(cx.today), note } })
  return id
}

/** Closes the open tasks that some record gave rise to and that no longer stands. */
export async function closeTasksOf(tx: Tx, county: string, sourceIds: readonly string[], reason: string, at: Date): Promise<void> {
  await tx.task.updateMany({ where: { county, sourceId: { in: [...sourceIds] }, status: 'open' }, data: { status: 'closed', closeReason: reason, closedAt: at } })
}
