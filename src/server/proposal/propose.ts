import 'server-only'
import type { Prisma, Region } from '@/server/generated/prisma/client'
import type { WriteContext } from '@/server/kernel/action'
import { canonicalJson } from '@/server/kernel/canonical'
import { listPending, type Proposed } from './proposal-view'

/** Puts down what a second county administrator is to confirm, and gives its id; the same proposal waits only once. */
export async function propose({ tx, actor, now, newId }: WriteContext, { county, code }: Pick<Region, 'county' | 'code'>, proposed: Proposed): Promise<string> {
  const waiting = await listPending(tx, county)
  const same = waiting.find((one) => one.region === code && canonicalJson(one.proposed) === canonicalJson(proposed))
  if (same) return same.id
  const id = newId()
  await tx.policyProposal.create({
    data: { county, id, regionCode: code, kind: proposed.kind, payload: proposed as Prisma.InputJsonValue, proposedBy: actor.id, proposedName: actor.name, proposedAt: now },
  })
  return id
}
