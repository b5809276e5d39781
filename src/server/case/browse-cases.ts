import 'server-only'
import { z } from 'zod'
import { caseKinds, caseStatuses, labelOf, stepKinds, type CaseKind, type CaseStatus, type Category, type HouseholdType, type Role, type StepKind } from '@/domain/glossary'
import { regionLevelOf } from '@/domain/region/region-code'
import { shortRegionName } from '@/domain/region/region-name'
import type { Prisma } from '@/server/generated/prisma/client'
import { localDateOrNull } from '@/server/kernel/clock'
import { defineQuery, type ReadContext } from '@/server/kernel/query'
import { caseScope } from '@/server/kernel/scope'
import { findPolicyInForce } from '@/server/policy/policy-in-force'
import { regionNames, regionsBelow } from '@/server/region/region-names'
import { after, conditions, endOf, order } from './list-cases'

const HOUSEHOLD = { select: { memberCount: true, group: true, householdType: true } } as const

type Row = Prisma.CaseGetPayload<{ include: { household: typeof HOUSEHOLD } }>

/** The pages 识别, 风险消除, 回退清退: one list of cases with a tab per step and its count, by deadline, paged by key. */
export const browseCases = defineQuery({
  name: 'cases.browse',
  permission: 'case.read',
  input: z.strictObject({
    kinds: z.array(z.enum(caseKinds)).min(1), step: z.enum(stepKinds).optional(), status: z.enum(caseStatuses).default('open'), region: z.string().regex(/^\d{12}$/).optional(),
    overdue: z.boolean().default(false), mine: z.boolean().default(false), q: z.string().trim().max(20).optional(), after: z.string().max(200).optional(), limit: z.int().min(1).max(200).default(50),
  }),
  async run(cx, { kinds, step, status, region, overdue, mine, q, after: cursor, limit }) {
    const sort = status === 'open' ? 'dueAt' : '-enteredAt' // ended cases have no deadline: newest first
    const filter = { limit, region, q, sort, status, ...(overdue && { overdue: 'true' as const }), ...(mine && { assignedToMe: 'true' as const }) } as const
    const among: Prisma.CaseWhereInput = { AND: [caseScope(cx.actor), { kind: { in: kinds } }, ...conditions(cx, filter)] }
    const where: Prisma.CaseWhereInput = { AND: [among, ...conditions(cx, { limit, sort, step })] }
    const [all, total, rows, tabs, places] = await Promise.all([
      cx.db.case.count({ where: among }),
      cx.db.case.count({ where }),
      cx.db.case.findMany({ where: { AND: [where, after({ cursor, sort })] }, orderBy: order[sort], take: limit + 1, include: { household: HOUSEHOLD } }),
      status === 'open' ? stepTabs(cx, among, kinds) : [],
      placesOf(cx, region),
    ])
    const page = rows.slice(0, limit)
    const names = await regionNames(cx.db, page.flatMap((row) => [row.villageCode, row.townshipCode]))
    const last = page.at(-1)
    return {
      today: cx.today, total, all, tabs, places,
      next: rows.length > limit && last ? endOf(last, sort) : null,
      items: page.map((row) => ({ ...line(row, cx, step), village: names.get(row.villageCode) ?? '', township: names.get(row.townshipCode) ?? '' })),
    }
  },
})

export type CaseList = Awaited<ReturnType<typeof browseCases>>

/** The steps of the policy in force in their order, then those of older policies that still hold cases; each with its count. */
async function stepTabs({ db, hat, today }: ReadContext, among: Prisma.CaseWhereInput, kinds: readonly CaseKind[]): Promise<{ kind: StepKind; title: string; count: number }[]> {
  const [counts, policy] = await Promise.all([db.case.groupBy({ by: ['stepKind', 'parallelKinds'], where: among, _count: true }), findPolicyInForce(db, hat.region, today)])
  const held = new Map<string, number>()
  for (const { stepKind, parallelKinds, _count } of counts)
    for (const kind of new Set([stepKind, ...parallelKinds])) if (kind) held.set(kind, (held.get(kind) ?? 0) + _count)
  const titles = new Map(kinds.flatMap((kind) => policy?.procedures[kind]?.steps ?? []).map((step) => [step.kind, step.title]))
  const known = [...new Set([...titles.keys(), ...stepKinds.filter((kind) => held.has(kind))])]
  return known.map((kind) => ({ kind, title: titles.get(kind) ?? labelOf('stepKind', kind), count: held.get(kind) ?? 0 }))
}

/** What a filter by place offers: the places below the caller's own, or the siblings of the village chosen. */
async function placesOf({ db, hat }: ReadContext, region: string | undefined) {
  const chosen = region ? await db.region.findUnique({ where: { code: region }, select: { name: true, parentCode: true } }) : null
  const at = chosen && region ? (regionLevelOf(region) === 'village' ? chosen.parentCode! : region) : hat.region
  const within = regionLevelOf(hat.region) === 'village' ? [] : await regionsBelow(db, at)
  return { level: regionLevelOf(at), name: chosen ? shortRegionName(chosen.name) : '', below: within }
}

function line(row: Row, { actor }: ReadContext, tab: StepKind | undefined) {
  const mine = (roles: readonly string[]) => roles.some((role) => actor.hats.some((hat) => hat.role === (role as Role)))
  const ahead = tab && row.parallelKinds.includes(tab) ? tab : row.parallelKinds[0]
  const own = mine(row.stepRoles) ? row.stepKind : mine(row.parallelRoles) ? ahead : null
  return {
    id: row.id, kindLabel: labelOf('caseKind', row.kind as CaseKind), headName: row.headName, memberCount: row.household.memberCount, group: row.household.group,
    householdType: labelOf('householdType', row.household.householdType as HouseholdType), category: row.category ? labelOf('category', row.category as Category) : '',
    status: row.status as CaseStatus, stepTitle: row.stepTitle ?? '', stepActors: row.stepRoles.map((role) => labelOf('role', role as Role)).join('、'), dueOn: localDateOrNull(row.dueOn), decidedOn: localDateOrNull(row.decidedOn), returned: row.returned,
    /** The kind of step whose form the caller may open; null leads to the case. */
    own: own as StepKind | null,
  }
}
