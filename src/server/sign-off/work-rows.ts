import 'server-only'
import type { Caller } from '@/server/kernel/actor'
import { machineNow } from '@/server/kernel/clock'
import { db } from '@/server/kernel/db'
import { AppError } from '@/server/kernel/errors'
import { signRow } from './sign-row'
import { undoRow } from './undo-row'

const LONGEST = 20_000 // of one request; what is left is gone on with

/** Commits the rows of a released batch that are not signed, one after the other; `refused` ones once more where asked for. */
export const signRows = (caller: Caller, id: string, again = false) =>
  each(caller, id, again ? [null, 'refused'] : [null], (caseId) => signRow(caller, { params: { id, caseId }, body: {} }))

/** Takes back every signed row that may still be taken back; answers the rows that may not, each with its sentence. */
export const undoRows = (caller: Caller, id: string, reason: string) => each(caller, id, ['signed'], (caseId) => undoRow(caller, { params: { id, caseId }, body: { reason } }))

async function each({ actor }: Caller, id: string, results: (string | null)[], work: (caseId: string) => Promise<unknown>): Promise<{ caseId: string; message: string }[]> {
  const rows = await db().signRow.findMany({
    where: { county: actor.county, batchId: id, leftOut: null, batch: { actorId: actor.id }, OR: results.map((result) => ({ result })) }, orderBy: { position: 'asc' }, select: { caseId: true },
  })
  const until = machineNow().getTime() + LONGEST
  const failed: { caseId: string; message: string }[] = []
  for (const { caseId } of rows) {
    if (machineNow().getTime() > until) break
    try {
      await work(caseId)
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      failed.push({ caseId, message: error.detail })
    }
  }
  return failed
}
