import 'server-only'
import { z } from 'zod'
import { labelOf, type Trainee } from '@/domain/glossary'
import { shortRegionName } from '@/domain/region/region-name'
import { localDate } from '@/server/kernel/clock'
import { cursorOf, paging, readCursor } from '@/server/kernel/paging'
import { defineQuery } from '@/server/kernel/query'
import { regionScope } from '@/server/kernel/scope'
import { regionNames } from '@/server/region/region-names'

/** Trainings of the caller's places, the newest first, each with its roster by place and role. */
export const listTrainings = defineQuery({
  name: 'trainings.list',
  permission: 'problem.read',
  input: z.strictObject({ ...paging }),
  async run({ db, actor, hat, today }, { cursor, limit }) {
    const where = { AND: [regionScope(actor), { withdrawnAt: null }] }
    const at = readCursor(cursor, 1)
    const [total, rows] = await Promise.all([
      db.training.count({ where }),
      db.training.findMany({ where: { AND: [where, ...(at ? [{ id: { lt: String(at[0]) } }] : [])] }, orderBy: { id: 'desc' }, take: limit + 1, include: { attendees: { orderBy: { position: 'asc' } } } }),
    ])
    const page = rows.slice(0, limit)
    const names = await regionNames(db, [hat.region, ...page.flatMap((row) => [row.regionCode, ...row.attendees.map(({ regionCode }) => regionCode)])])
    const below = await db.region.findFirst({ where: { parentCode: hat.region }, orderBy: { code: 'asc' }, select: { name: true } })
    const name = names.get(hat.region) ?? ''
    return {
      today, total, example: below ? shortRegionName(below.name) : name, region: { code: hat.region, name }, nextCursor: rows.length > limit ? cursorOf(page.at(-1)!.id) : null,
      items: page.map((row) => ({
        id: row.id, region: row.regionCode, place: row.place, by: names.get(row.regionCode) ?? '', topic: row.topic, heldOn: localDate(row.heldOn), recordedBy: row.recordedName,
        attendees: row.attendees.map(({ regionCode, role, name }) => ({ place: names.get(regionCode) ?? '', role: labelOf('trainee', role as Trainee), name })),
      })),
    }
  },
})

export type TrainingList = Awaited<ReturnType<typeof listTrainings>>
