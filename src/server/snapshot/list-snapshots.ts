import 'server-only'
import { z } from 'zod'
import { cursorOf, pageOf, paging, readCursor } from '@/server/kernel/paging'
import { defineQuery } from '@/server/kernel/query'
import { villageRange } from '@/server/kernel/scope'
import { regionNames } from '@/server/region/region-names'
import { snapshotLine } from './snapshot-view'

/** GET /snapshots: those of places within the own regions, the latest first. */
export const listSnapshots = defineQuery({
  name: 'snapshots.list',
  permission: 'statistics.read',
  input: z.strictObject({ ...paging }),
  async run({ db, actor }, { limit, cursor }) {
    const where = { OR: actor.hats.filter(({ role }) => role !== 'helper').map(({ region }) => ({ regionCode: villageRange(region) })) }
    const [before] = readCursor(cursor, 1) ?? []
    const rows = await db.snapshot.findMany({ where: { AND: [where, typeof before === 'string' ? { id: { lt: before } } : {}] }, orderBy: { id: 'desc' }, take: limit + 1 }) // ids sort by age
    const names = await regionNames(db, rows.map(({ regionCode }) => regionCode))
    return pageOf(rows, limit, await db.snapshot.count({ where }), (row) => snapshotLine(row, names), ({ id }) => cursorOf(id))
  },
})
