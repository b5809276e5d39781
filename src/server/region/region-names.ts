import 'server-only'
import { shortRegionName } from '@/domain/region/region-name'
import type { Db, Tx } from '@/server/kernel/db'

/** Everyday names of places by code: 「兴田村」. Names are public; which rows carry a code was decided by the caller's scope. */
export async function regionNames(db: Pick<Db | Tx, 'region'>, codes: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.region.findMany({ where: { code: { in: [...new Set(codes)] } }, select: { code: true, name: true } })
  return new Map(rows.map((row) => [row.code, shortRegionName(row.name)]))
}

/** The places right below a region, in code order: what a filter by place offers. */
export async function regionsBelow(db: Pick<Db | Tx, 'region'>, parent: string): Promise<{ code: string; name: string }[]> {
  const rows = await db.region.findMany({ where: { parentCode: parent }, orderBy: { code: 'asc' }, select: { code: true, name: true } })
  return rows.map((row) => ({ code: row.code, name: shortRegionName(row.name) }))
}
