import 'server-only'
import { z } from 'zod'
import type { Prisma } from '@/server/generated/prisma/client'
import { cursorOf, paging, readCursor } from '@/server/kernel/paging'
import { defineQuery } from '@/server/kernel/query'
import { regionScope, villageRange } from '@/server/kernel/scope'
import { placesToChoose } from '@/server/region/places-to-choose'
import { regionNames } from '@/server/region/region-names'
import { hazardView } from './hazard-view'

export const hazardStates = ['new', 'judged', 'ended'] as const
export type HazardState = (typeof hazardStates)[number]

const where: Record<HazardState, Prisma.HazardWhereInput> = { new: { judgedOn: null }, judged: { judgedOn: { not: null }, endedOn: null }, ended: { endedOn: { not: null } } }

/** GET /hazards: signals of mass risk, the newest first. */
export const listHazards = defineQuery({
  name: 'hazards.list',
  permission: 'problem.read',
  input: z.strictObject({ ...paging, state: z.enum(hazardStates).optional(), region: z.string().regex(/^\d{12}$/).optional() }),
  async run({ db, actor, hat, today }, { state, region, cursor, limit }) {
    const scope = { AND: [regionScope(actor), ...(region ? [{ regionCode: villageRange(region) }] : [])] }
    const counts = Object.fromEntries(await Promise.all(hazardStates.map(async (of) => [of, await db.hazard.count({ where: { AND: [scope, where[of]] } })] as const))) as Record<HazardState, number>
    const at = readCursor(cursor, 1)
    const rows = await db.hazard.findMany({ where: { AND: [scope, ...(state ? [where[state]] : []), ...(at ? [{ id: { lt: String(at[0]) } }] : [])] }, orderBy: { id: 'desc' }, take: limit + 1 })
    const page = rows.slice(0, limit)
    const [names, places] = await Promise.all([regionNames(db, page.flatMap(({ regionCode }) => [regionCode, `${regionCode.slice(0, 9)}000`])), placesToChoose({ db, actor, hat }, region ?? hat.region)])
    const all = counts.new + counts.judged + counts.ended
    return {
      today, counts, all, total: state ? counts[state] : all, places, nextCursor: rows.length > limit ? cursorOf(page.at(-1)!.id) : null,
      items: page.map((row) => ({ ...hazardView(row), place: [...new Set([names.get(`${row.regionCode.slice(0, 9)}000`), names.get(row.regionCode)])].join('') })),
    }
  },
})

export type HazardList = Awaited<ReturnType<typeof listHazards>>
