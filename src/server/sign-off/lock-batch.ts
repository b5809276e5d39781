import 'server-only'
import type { SignBatch, SignRow } from '@/server/generated/prisma/client'
import type { Actor } from '@/server/kernel/actor'
import type { Tx } from '@/server/kernel/db'
import { notFound, ruleViolation, type AppError } from '@/server/kernel/errors'
import { COUNTY_RULE } from '@/domain/refusal'

/** One's own batch, locked until the transaction ends. Throws not-found for one of somebody else. */
export async function lockBatch(tx: Tx, actor: Actor, id: string): Promise<SignBatch> {
  await tx.$queryRaw`SELECT 1 FROM "sign_batch" WHERE "county" = ${actor.county} AND "id" = ${id} FOR UPDATE`
  return ownBatch(tx, actor, id)
}

/** One's own batch without the lock: the rows of one batch are signed side by side. */
export async function ownBatch(tx: Tx, actor: Actor, id: string): Promise<SignBatch> {
  const batch = await tx.signBatch.findFirst({ where: { county: actor.county, id, actorId: actor.id } })
  if (!batch) throw notFound()
  return batch
}

/** One row of it, locked. */
export async function lockRow(tx: Tx, { county, id }: SignBatch, caseId: string): Promise<SignRow> {
  await tx.$queryRaw`SELECT 1 FROM "sign_row" WHERE "county" = ${county} AND "batchId" = ${id} AND "caseId" = ${caseId} FOR UPDATE`
  const row = await tx.signRow.findUnique({ where: { county_batchId_caseId: { county, batchId: id, caseId } } })
  if (!row) throw notFound()
  return row
}

/** A refusal of the county's rule on signing in bulk (K-19). */
export const refused = (message: string, fix?: string, path?: string): AppError => ruleViolation([{ rule: 'K-19', clause: COUNTY_RULE, message, ...(fix && { fix }), ...(path && { path }) }])
