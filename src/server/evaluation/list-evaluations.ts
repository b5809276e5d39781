import 'server-only'
import { z } from 'zod'
import { quarterLabel, quarterOf } from '@/domain/help/evaluation'
import { evaluationResults } from '@/domain/help/evaluation-results'
import type { RiskType } from '@/domain/glossary'
import type { Prisma } from '@/server/generated/prisma/client'
import { cursorOf, paging, readCursor } from '@/server/kernel/paging'
import { defineQuery } from '@/server/kernel/query'
import { householdScope, villageRange } from '@/server/kernel/scope'
import { findPolicyInForce } from '@/server/policy/policy-in-force'
import { regionNames } from '@/server/region/region-names'
import { evaluationView } from './evaluation-view'

export const evaluationStates = ['due', ...evaluationResults] as const
export type EvaluationState = (typeof evaluationStates)[number]

type Where = Prisma.HouseholdWhereInput

/** GET /evaluations: monitored households of one quarter with what their help came to, or still to be evaluated (R-097, D-012). */
export const listEvaluations = defineQuery({
  name: 'evaluations.list',
  permission: 'household.read',
  input: z.strictObject({
    ...paging, quarter: z.string().regex(/^\d{4}-Q[1-4]$/).optional(), state: z.enum(evaluationStates).optional(), region: z.string().regex(/^\d{12}$/).optional(), helper: z.string().trim().max(50).optional(),
  }),
  async run({ db, actor, hat, today }, { quarter: asked, state, region, helper, cursor, limit }) {
    const quarter = asked ?? quarterOf(today)
    const policy = await findPolicyInForce(db, hat.region.startsWith(actor.county) ? hat.region : `${actor.county}000000`, today)
    const rule = policy?.policy.cadence.find(({ by }) => by === 'evaluation') ?? null
    const scope: Where = {
      AND: [householdScope(actor), { monitoringStatus: 'monitored' }, ...(region ? [{ villageCode: villageRange(region) }] : []), ...(helper ? [{ helpers: { some: { to: null, workerName: helper } } }] : [])],
    }
    const inForce = { quarter, supersededAt: null }
    const where = (of: EvaluationState): Where => ({ AND: [scope, { evaluations: of === 'due' ? { none: inForce } : { some: { ...inForce, result: of } } }] })
    const counts = Object.fromEntries(await Promise.all(evaluationStates.map(async (of) => [of, await db.household.count({ where: where(of) })] as const))) as Record<EvaluationState, number>
    const at = readCursor(cursor, 2)
    const after: Where[] = at ? [{ OR: [{ villageCode: { gt: String(at[0]) } }, { villageCode: String(at[0]), sequence: { gt: Number(at[1]) } }] }] : []
    const rows = await db.household.findMany({
      where: { AND: [state ? where(state) : scope, ...after] }, orderBy: [{ villageCode: 'asc' }, { sequence: 'asc' }], take: limit + 1,
      include: {
        evaluations: { where: inForce }, helpers: { where: { to: null }, select: { workerName: true } }, risks: { where: { settledOn: null }, select: { type: true } },
        measures: { where: { status: { not: 'stopped' } }, select: { status: true } },
      },
    })
    const page = rows.slice(0, limit)
    const names = await regionNames(db, page.map((row) => row.villageCode))
    const last = page.at(-1)
    const all = evaluationStates.reduce((sum, of) => sum + counts[of], 0)
    return {
      today, quarter, quarterLabel: quarterLabel(quarter), rule: rule && { what: rule.what, clause: rule.clause }, counts, all, total: state ? counts[state] : all,
      nextCursor: rows.length > limit && last ? cursorOf(last.villageCode, last.sequence) : null,
      items: page.map((row) => ({
        id: row.id, headName: row.headName, memberCount: row.memberCount, village: names.get(row.villageCode) ?? '', group: row.group, risks: [...new Set(row.risks.map(({ type }) => type as RiskType))],
        helper: row.helpers[0]?.workerName ?? null, measures: row.measures.length, delivered: row.measures.filter(({ status }) => status === 'delivered').length,
        evaluation: row.evaluations[0] ? evaluationView(row.evaluations[0]) : null,
      })),
    }
  },
})

export type EvaluationList = Awaited<ReturnType<typeof listEvaluations>>
