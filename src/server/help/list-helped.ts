import 'server-only'
import { z } from 'zod'
import type { Category, RiskType } from '@/domain/glossary'
import { localDate } from '@/server/kernel/clock'
import { cursorOf, readCursor } from '@/server/kernel/paging'
import { defineQuery } from '@/server/kernel/query'
import { householdScope, villageRange } from '@/server/kernel/scope'
import type { Prisma } from '@/server/generated/prisma/client'
import { regionNames } from '@/server/region/region-names'

/** What a monitored household may still lack. */
export const helpGaps = ['helper', 'plan', 'measures', 'visit'] as const
export type HelpGap = (typeof helpGaps)[number]

const lacks: Record<HelpGap, Prisma.HouseholdWhereInput> = {
  helper: { helpers: { none: { to: null } } },
  plan: { plans: { none: {} } },
  measures: { measures: { none: { status: { not: 'stopped' } } } },
  visit: { visits: { none: {} } },
}

/** 帮扶: households under help, or all of a helper's own, with who helps, what is planned and the last visit. Paged by village and 序号. */
export const listHelped = defineQuery({
  name: 'help.helped',
  permission: 'household.read',
  input: z.strictObject({
    region: z.string().regex(/^\d{12}$/).optional(), gap: z.enum(helpGaps).optional(), after: z.string().max(200).optional(), limit: z.int().min(1).max(200).default(50),
  }),
  async run({ db, actor, hat, today }, { region, gap, after, limit }) {
    const base: Prisma.HouseholdWhereInput = {
      AND: [householdScope(actor), hat.role === 'helper' ? {} : { monitoringStatus: 'monitored' }, region ? { villageCode: villageRange(region) } : {}],
    }
    const where: Prisma.HouseholdWhereInput = { AND: [base, gap ? lacks[gap] : {}] }
    const at = readCursor(after, 2)
    const [village, sequence] = at ? [String(at[0]), Number(at[1])] : ['', 0]
    const [total, gaps, rows] = await Promise.all([
      db.household.count({ where }),
      Promise.all(helpGaps.map(async (key) => [key, await db.household.count({ where: { AND: [base, lacks[key]] } })] as const)),
      db.household.findMany({
        where: { AND: [where, ...(at ? [{ OR: [{ villageCode: { gt: village } }, { villageCode: village, sequence: { gt: sequence } }] }] : [])] },
        orderBy: [{ villageCode: 'asc' }, { sequence: 'asc' }], take: limit + 1,
        include: {
          risks: { where: { settledOn: null }, select: { type: true } },
          plans: { orderBy: { createdAt: 'desc' }, take: 1, select: { declaredOn: true } },
          measures: { where: { status: { not: 'stopped' } }, select: { status: true } },
          visits: { orderBy: { on: 'desc' }, take: 1, select: { on: true } },
          helpers: { where: { to: null }, select: { workerName: true, unit: true } },
        },
      }),
    ])
    const page = rows.slice(0, limit)
    const names = await regionNames(db, page.map((row) => row.villageCode))
    const last = page.at(-1)
    return {
      today, total, gaps: Object.fromEntries(gaps) as Record<HelpGap, number>,
      next: rows.length > limit && last ? cursorOf(last.villageCode, last.sequence) : null,
      items: page.map((row) => ({
        id: row.id, headName: row.headName, memberCount: row.memberCount, villageName: names.get(row.villageCode) ?? '', group: row.group,
        category: row.category as Category | null, risks: [...new Set(row.risks.map(({ type }) => type as RiskType))],
        helper: row.helpers[0] ?? null, planOn: row.plans[0] ? localDate(row.plans[0].declaredOn) : null,
        planned: row.measures.filter(({ status }) => status === 'planned').length, delivered: row.measures.filter(({ status }) => status === 'delivered').length,
        lastVisitOn: row.visits[0] ? localDate(row.visits[0].on) : null,
      })),
    }
  },
})

export type HelpedHousehold = Awaited<ReturnType<typeof listHelped>>['items'][number]
