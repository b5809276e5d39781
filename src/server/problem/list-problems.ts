import 'server-only'
import { z } from 'zod'
import { termsOf } from '@/domain/glossary'
import { daysLate } from '@/domain/problem/problem-state'
import type { Prisma } from '@/server/generated/prisma/client'
import { dateColumn } from '@/server/kernel/clock'
import { cursorOf, paging, readCursor } from '@/server/kernel/paging'
import { defineQuery } from '@/server/kernel/query'
import { householdScope, regionScope, villageRange } from '@/server/kernel/scope'
import { placesToChoose } from '@/server/region/places-to-choose'
import { regionNames } from '@/server/region/region-names'
import { factsOfProblem, problemView } from './problem-view'

type Where = Prisma.ProblemWhereInput
export const problemStates = [...termsOf('problemStatus'), 'late'] as const

/** GET /problems: the one ledger of problems, the newest first; `late`: past the date and not mended. */
export const listProblems = defineQuery({
  name: 'problems.list',
  permission: 'problem.read',
  input: z.strictObject({
    ...paging, region: z.string().regex(/^\d{12}$/).optional(), state: z.enum(problemStates).optional(), source: z.enum(termsOf('problemSource')).optional(), topic: z.enum(termsOf('problemTopic')).optional(),
    level: z.enum(termsOf('problemLevel')).optional(),
  }),
  async run({ db, actor, hat, today }, { region, state, source, topic, level, cursor, limit }) {
    const chosen: Where = { AND: [regionScope(actor), { ...(region && { regionCode: villageRange(region) }), ...(source && { source }), ...(topic && { topic }), ...(level && { level }) }] }
    const late: Where = { status: { in: ['registered', 'assigned'] }, dueOn: { lt: dateColumn(today) } }
    const where = (of: (typeof problemStates)[number]): Where => ({ AND: [chosen, of === 'late' ? late : { status: of }] })
    const counts = Object.fromEntries(await Promise.all(problemStates.map(async (of) => [of, await db.problem.count({ where: where(of) })] as const))) as Record<(typeof problemStates)[number], number>
    const at = readCursor(cursor, 1)
    const rows = await db.problem.findMany({ where: { AND: [state ? where(state) : chosen, ...(at ? [{ id: { lt: String(at[0]) } }] : [])] }, orderBy: { id: 'desc' }, take: limit + 1 })
    const page = rows.slice(0, limit)
    const heads = await db.household.findMany({ where: { AND: [{ id: { in: page.flatMap((row) => row.householdId ?? []) } }, householdScope(actor)] }, select: { id: true, headName: true, group: true } })
    const [names, places] = await Promise.all([regionNames(db, page.flatMap(({ regionCode }) => [regionCode, `${regionCode.slice(0, 9)}000`])), placesToChoose({ db, actor, hat }, region ?? hat.region)])
    const all = problemStates.reduce((sum, of) => sum + (of === 'late' ? 0 : counts[of]), 0)
    return {
      today, counts, all, places, total: state ? counts[state] : all, nextCursor: rows.length > limit ? cursorOf(page.at(-1)!.id) : null,
      items: page.map((row) => ({
        ...problemView(row), daysLate: daysLate(factsOfProblem(row), today), place: [...new Set([names.get(`${row.regionCode.slice(0, 9)}000`), names.get(row.regionCode)])].join(''),
        household: heads.find(({ id }) => id === row.householdId) ?? null,
      })),
    }
  },
})

export type ProblemList = Awaited<ReturnType<typeof listProblems>>
