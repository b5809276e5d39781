import 'server-only'
import type { Role } from '@/domain/glossary'
import { regionPrefixOf } from '@/domain/region/region-code'
import { Prisma } from '@/server/generated/prisma/client'
import type { Actor, Hat } from './actor'
import type { Tx } from './db'
import { notFound } from './errors'

/** Village codes inside a region as a range that an index serves. */
export const villageRange = (region: string) => ({ gte: regionPrefixOf(region).padEnd(12, '0'), lte: regionPrefixOf(region).padEnd(12, '9') })

/** No village at all. Prisma drops an empty OR inside an AND and would find every row, so a scope is never empty. */
const NOWHERE = { villageCode: { gte: '1', lte: '0' } }

const anyOf = <T>(parts: T[], none: T): { OR: T[] } => ({ OR: parts.length > 0 ? parts : [none] })

function householdsOf(hat: Hat, actor: Actor): Prisma.HouseholdWhereInput {
  const place = { villageCode: villageRange(hat.region) }
  switch (hat.role) {
    case 'helper':
      return { ...place, helpers: { some: { userId: actor.id, to: null } } }
    case 'prefectureReviewer':
    case 'provinceReviewer':
      return { ...place, cases: { some: { kind: { in: ['rollback', 'removal'] } } } }
    default:
      return place
  }
}

/** The households an actor may know of. */
export const householdScope = (actor: Actor): Prisma.HouseholdWhereInput => anyOf(actor.hats.map((hat) => householdsOf(hat, actor)), NOWHERE)

/** The cases an actor may know of. */
export function caseScope(actor: Actor): Prisma.CaseWhereInput {
  const parts = actor.hats.map((hat): Prisma.CaseWhereInput => {
    const place = { villageCode: villageRange(hat.region) }
    if (hat.role === 'helper') return { ...place, household: householdsOf(hat, actor) }
    if (hat.role === 'prefectureReviewer' || hat.role === 'provinceReviewer') return { ...place, kind: { in: ['rollback', 'removal'] } }
    return place
  })
  return anyOf(parts, NOWHERE)
}

/** Roles that see single households of their region only, never whole villages. */
const seesSingly: readonly Role[] = ['helper', 'prefectureReviewer', 'provinceReviewer']

/** Rows that name a village (notices, tasks, screenings): scope of every hat that sees all households of its region. */
export const villageScope = (actor: Actor): { OR: { villageCode: { gte: string; lte: string } }[] } =>
  anyOf(actor.hats.filter((hat) => !seesSingly.includes(hat.role)).map((hat) => ({ villageCode: villageRange(hat.region) })), NOWHERE)

/** Rows that name a village or a township, or the county itself (problems, trainings, reports): the same scope. */
export const regionScope = (actor: Actor): { OR: { regionCode: { gte: string; lte: string } }[] } => ({ OR: villageScope(actor).OR.map(({ villageCode }) => ({ regionCode: villageCode })) })

/** The same as SQL, for typed queries; `alias` is the household's. */
export function householdScopeSql(actor: Actor, alias = 'h'): Prisma.Sql {
  const a = Prisma.raw(`"${alias}"`)
  const parts = actor.hats.map((hat) => {
    const { gte, lte } = villageRange(hat.region)
    const place = Prisma.sql`${a}."villageCode" BETWEEN ${gte} AND ${lte}`
    if (hat.role === 'helper')
      return Prisma.sql`(${place} AND EXISTS (SELECT 1 FROM "helper_assignment" ha WHERE ha."county" = ${a}."county" AND ha."householdId" = ${a}."id" AND ha."userId" = ${actor.id} AND ha."to" IS NULL))`
    if (hat.role === 'prefectureReviewer' || hat.role === 'provinceReviewer')
      return Prisma.sql`(${place} AND EXISTS (SELECT 1 FROM "case" c WHERE c."county" = ${a}."county" AND c."householdId" = ${a}."id" AND c."kind" IN ('rollback', 'removal')))`
    return Prisma.sql`(${place})`
  })
  return parts.length > 0 ? Prisma.sql`(${Prisma.join(parts, ' OR ')})` : Prisma.sql`FALSE`
}

/** The cases an actor may know of as SQL; `alias` is the case's. */
export function caseScopeSql(actor: Actor, alias = 'c'): Prisma.Sql {
  const c = Prisma.raw(`"${alias}"`)
  const parts = actor.hats.map((hat) => {
    const { gte, lte } = villageRange(hat.region)
    const place = Prisma.sql`${c}."villageCode" BETWEEN ${gte} AND ${lte}`
    if (hat.role === 'helper')
      return Prisma.sql`(${place} AND EXISTS (SELECT 1 FROM "helper_assignment" ha WHERE ha."county" = ${c}."county" AND ha."householdId" = ${c}."householdId" AND ha."userId" = ${actor.id} AND ha."to" IS NULL))`
    if (hat.role === 'prefectureReviewer' || hat.role === 'provinceReviewer') return Prisma.sql`(${place} AND ${c}."kind" IN ('rollback', 'removal'))`
    return Prisma.sql`(${place})`
  })
  return parts.length > 0 ? Prisma.sql`(${Prisma.join(parts, ' OR ')})` : Prisma.sql`FALSE`
}

/** A household within scope, locked until the transaction ends. Throws not-found. */
export async function lockHousehold(tx: Tx, actor: Actor, id: string) {
  const found = await tx.household.findFirst({ where: { AND: [{ id }, householdScope(actor)] }, select: { county: true } })
  if (!found) throw notFound()
  await tx.$queryRaw`SELECT 1 FROM "household" WHERE "county" = ${found.county} AND "id" = ${id} FOR UPDATE`
  return tx.household.findUniqueOrThrow({ where: { county_id: { county: found.county, id } } })
}

/** A case within scope: its household is locked first, then the case, always in this order. Throws not-found. */
export async function lockCase(tx: Tx, actor: Actor, id: string) {
  const found = await tx.case.findFirst({ where: { AND: [{ id }, caseScope(actor)] }, select: { county: true, householdId: true } })
  if (!found) throw notFound()
  await tx.$queryRaw`SELECT 1 FROM "household" WHERE "county" = ${found.county} AND "id" = ${found.householdId} FOR UPDATE`
  await tx.$queryRaw`SELECT 1 FROM "case" WHERE "county" = ${found.county} AND "id" = ${id} FOR UPDATE`
  return tx.case.findUniqueOrThrow({ where: { county_id: { county: found.county, id } } })
}
