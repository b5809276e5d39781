import 'server-only'
import { z } from 'zod'
import { channels, labelOf, type Channel } from '@/domain/glossary'
import { lastDay } from '@/domain/time/counting'
import { isLocalDate } from '@/domain/time/local-date'
import type { Prisma } from '@/server/generated/prisma/client'
import { dateColumn, localDate } from '@/server/kernel/clock'
import { cursorOf, readCursor } from '@/server/kernel/paging'
import { defineQuery } from '@/server/kernel/query'
import { householdScope } from '@/server/kernel/scope'
import { findPolicyInForce } from '@/server/policy/policy-in-force'
import { regionNames } from '@/server/region/region-names'

export const clueStates = ['open', 'converted', 'closed'] as const

/** 风险线索: open clues merged per household, the first day of each with its clock; settled ones line by line. Paged by day and id. */
export const clueInbox = defineQuery({
  name: 'clues.inbox',
  permission: 'clue.read',
  input: z.strictObject({ status: z.enum(clueStates).default('open'), channel: z.enum(channels).optional(), after: z.string().max(200).optional(), limit: z.int().min(1).max(200).default(50) }),
  async run({ db, actor, hat, today }, { status, channel, after, limit }) {
    const scope = householdScope(actor)
    const where: Prisma.ClueWhereInput = { status, ...(channel && { channel }), household: scope }
    const [day, id] = readCursor(after, 2) ?? []
    const from = typeof day === 'string' && isLocalDate(day) ? dateColumn(day) : null
    const behind: Prisma.ClueWhereInput = from ? { OR: [{ foundOn: { gt: from } }, { foundOn: from, id: { gt: String(id) } }] } : {}
    const [policy, counts, rows] = await Promise.all([
      findPolicyInForce(db, hat.region, today),
      db.clue.groupBy({ by: ['status'], where: { household: scope }, _count: true }),
      db.clue.findMany({ where: { AND: [where, behind] }, orderBy: [{ foundOn: 'asc' }, { id: 'asc' }], take: limit + 1, include: { household: { include: { cases: { where: { kind: 'identification', status: 'open' }, select: { id: true } } } } } }),
    ])
    const clock = policy?.procedures.identification?.clocks.find((known) => known.from === 'clue' && known.dayKind === 'calendar')
    const page = rows.slice(0, limit)
    const names = await regionNames(db, page.map((row) => row.household.villageCode))
    const merged = status === 'open' ? page.filter((row, i) => page.findIndex((other) => other.householdId === row.householdId) === i) : page
    const last = page.at(-1)
    return {
      today, status,
      counts: Object.fromEntries(clueStates.map((state) => [state, counts.find((row) => row.status === state)?._count ?? 0])) as Record<(typeof clueStates)[number], number>,
      next: rows.length > limit && last ? cursorOf(localDate(last.foundOn), last.id) : null,
      clock: clock ? { title: clock.title, days: clock.days, clause: clock.clause } : null,
      items: merged.map((row) => {
        const others = page.filter((other) => other.householdId === row.householdId)
        return {
          id: row.id, householdId: row.householdId, headName: row.household.headName, memberCount: row.household.memberCount, villageName: names.get(row.household.villageCode) ?? '', group: row.household.group,
          foundOn: localDate(row.foundOn), channelLabels: [...new Set((status === 'open' ? others : [row]).map((other) => labelOf('channel', other.channel as Channel)))],
          source: row.source, note: row.note, more: status === 'open' ? others.length - 1 : 0, closeReason: row.closeReason, caseId: row.caseId ?? row.household.cases[0]?.id ?? null,
          dueOn: status === 'open' && clock ? lastDay(localDate(row.foundOn), clock.days, { dayKind: 'calendar', countsPostingDay: false }) : null,
        }
      }),
    }
  },
})

export type InboxClue = Awaited<ReturnType<typeof clueInbox>>['items'][number]
