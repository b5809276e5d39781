import 'server-only'
import type { Problem } from '@/server/generated/prisma/client'
import type { LoadContext, Params, Target } from '@/server/kernel/action'
import { notFound } from '@/server/kernel/errors'
import { regionScope } from '@/server/kernel/scope'

export interface ProblemTarget extends Target {
  problem: Problem
  today: string
}

/** `load` of a write at a problem: within the actor's scope and locked, else not found. */
export async function problemTarget({ tx, actor, today }: LoadContext, { id = '' }: Params): Promise<ProblemTarget> {
  const found = await tx.problem.findFirst({ where: { AND: [{ id, county: actor.county }, regionScope(actor)] }, select: { county: true } })
  if (!found) throw notFound()
  await tx.$queryRaw`SELECT 1 FROM "problem" WHERE "county" = ${found.county} AND "id" = ${id} FOR UPDATE`
  const problem = await tx.problem.findUniqueOrThrow({ where: { county_id: { county: found.county, id } } })
  return { place: problem.regionCode, version: problem.version, problem, today }
}
