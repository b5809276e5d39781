import 'server-only'
import { z } from 'zod'
import { figureKeys, type FigureChange } from '@/domain/snapshot/figures'
import { cursorOf, paging, readCursor } from '@/server/kernel/paging'
import { defineQuery } from '@/server/kernel/query'
import { householdScopeSql, villageRange } from '@/server/kernel/scope'
import { regionNames } from '@/server/region/region-names'
import { Prisma, type Snapshot } from '@/server/generated/prisma/client'
import { changesSql, factsNow, factsThen, movedSql } from './queries/snapshot.sql'
import { getSnapshotInReach } from './snapshot-in-reach'
import { snapshotLine } from './snapshot-view'

/**
 * GET /snapshots/{id}/changes: each figure then and now, and how many households it gained and lost; with `figure` and
 * `side` those households themselves, within the caller's scope.
 */
export const compareSnapshot = defineQuery({
  name: 'snapshots.compare',
  permission: 'statistics.read',
  input: z.strictObject({ ...paging, id: z.string(), figure: z.enum(figureKeys as [string, ...string[]]).optional(), side: z.enum(['came', 'went']).default('came') }),
  async run(cx, { id, figure, side, limit, cursor }) {
    const { db, actor, today } = cx
    const row = await getSnapshotInReach(cx, id)
    const [then, now] = [Prisma.sql`SELECT t.* FROM (${factsThen(row.county, row.id)}) t`, factsNow(placeOf(row), today)]
    const found = new Map((await db.$queryRaw<FigureChange[]>(changesSql(then, now))).map((change) => [change.key, change]))
    const figures = figureKeys.map((key): FigureChange => found.get(key) ?? { key, then: 0, now: 0, came: 0, went: 0 })
    const [village, sort, last] = readCursor(cursor, 3) ?? []
    const after = typeof village === 'string' && typeof sort === 'number' && Math.abs(sort) < 2 ** 31 && typeof last === 'string' ? ([village, sort, last] as const) : null
    const rows = figure ? await db.$queryRaw<MovedRow[]>(movedSql(then, now, Prisma.sql`${placeOf(row)} AND ${householdScopeSql(actor, 'h')}`, { figure, side, after, limit: limit + 1 })) : []
    const page = rows.slice(0, limit)
    const names = await regionNames(db, [row.regionCode, ...page.map(({ villageCode }) => villageCode)])
    const end = page.at(-1)
    return {
      ...snapshotLine(row, names), today, figures, figure: figure ?? null, side,
      items: page.map(({ id, villageCode, headName, memberCount, group }) => ({ id, village: names.get(villageCode) ?? '', group, headName, memberCount })),
      nextCursor: rows.length > limit && end ? cursorOf(end.villageCode, end.sequence, end.id) : null,
    }
  },
})

export type SnapshotChanges = Awaited<ReturnType<typeof compareSnapshot>>

interface MovedRow {
  id: string
  villageCode: string
  sequence: number
  headName: string
  memberCount: number
  group: string
}

/** The region of the snapshot: its figures are everybody's who may read statistics there. */
function placeOf({ county, regionCode }: Snapshot): Prisma.Sql {
  const { gte, lte } = villageRange(regionCode)
  return Prisma.sql`h."county" = ${county} AND h."villageCode" BETWEEN ${gte} AND ${lte}`
}
