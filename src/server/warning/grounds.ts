import 'server-only'
import { isWithinRegion } from '@/domain/region/region-code'
import { pinnedPolicy, resolvePolicy, type PolicyPin, type ResolvedPolicy } from '@/domain/policy/resolve'
import type { LocalDate } from '@/domain/time/local-date'
import { loadDecisions } from '@/server/decision/load-decisions'
import type { Prisma } from '@/server/generated/prisma/client'
import type { Db, Tx } from '@/server/kernel/db'
import { villageRange } from '@/server/kernel/scope'
import { loadAdoptions } from '@/server/policy/policy-in-force'
import { join, sql } from './queries/ask.sql'

/** A policy and the places where it holds today: a region without those inside it that have their own. */
export interface Ground {
  policy: ResolvedPolicy
  adoptedOn: LocalDate
  /** Condition on a column of 12-digit codes. */
  holdsAt(column: Prisma.Sql): Prisma.Sql
}

/** The policies in force in a county on a day, each with its places. A gap is on no ground: nothing is guessed. */
export async function groundsOf(db: Tx | Db, county: string, today: LocalDate): Promise<Ground[]> {
  const [all, decisions] = await Promise.all([loadAdoptions(db, county), loadDecisions(db, county)])
  const adoptions = all.filter(({ effectiveFrom }) => effectiveFrom <= today)
  const regions = [...new Set(adoptions.map(({ region }) => region))]
  return regions.flatMap((region) => {
    const found = resolvePolicy(adoptions, region, today, decisions)
    if (!found.ok) return []
    const inside = regions.filter((other) => other !== region && isWithinRegion(other, region))
    const adoptedOn = adoptions.filter((adoption) => adoption.region === region).reduce((day, { effectiveFrom }) => (effectiveFrom > day ? effectiveFrom : day), '')
    const within = (column: Prisma.Sql, code: string) => sql`${column} BETWEEN ${villageRange(code).gte} AND ${villageRange(code).lte}`
    const holdsAt = (column: Prisma.Sql) => join([within(column, region), ...inside.map((other) => sql`NOT ${within(column, other)}`)], ' AND ')
    return { policy: found.value, adoptedOn, holdsAt }
  })
}

/** Every policy that cases are pinned to, with the county's decisions of their day: of one household, or of the county. */
export async function pinsOf(db: Tx | Db, county: string, household: string | undefined): Promise<ResolvedPolicy[]> {
  const rows = await db.case.groupBy({ by: ['policyId', 'policyVersion', 'inherits', 'decisions'], where: { county, ...(household && { householdId: household }) } })
  return rows.map(({ policyId, policyVersion, inherits, decisions }) => pinnedPolicy({ id: policyId, version: policyVersion, inherits, ...(decisions !== null && { decisions }) } as PolicyPin)).filter((policy) => policy !== null)
}

/** Condition on the case `c`: pinned to this policy. */
export const pinnedTo = ({ pin: { id, version, inherits, decisions } }: ResolvedPolicy): Prisma.Sql =>
  sql`c."policyId" = ${id} AND c."policyVersion" = ${version}::int AND c."inherits" IS NOT DISTINCT FROM ${inherits}::text AND c."decisions" IS NOT DISTINCT FROM ${decisions ? JSON.stringify(decisions) : null}::jsonb`
