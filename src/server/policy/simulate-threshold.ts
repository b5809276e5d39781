import 'server-only'
import { z } from 'zod'
import { covers } from '@/domain/access/jurisdiction'
import { decisionInForce } from '@/domain/decision/county-decision'
import { lineEffects, lineTerms, type LineEffect } from '@/domain/income/line-effect'
import { fenOf, yuanOf } from '@/domain/money/fen'
import { loadDecisions } from '@/server/decision/load-decisions'
import { notFound } from '@/server/kernel/errors'
import { cursorOf, readCursor } from '@/server/kernel/paging'
import { defineQuery } from '@/server/kernel/query'
import { knownPolicy } from './get-policy'
import { simulationSql, type SimulatedHousehold, type SimulatedTownship } from './queries/simulate.sql'
import { regionInScope } from './region-in-scope'

/**
 * POST /policies/{id}/simulate: whom the policy's line, or another in yuan, and its categories would take in, let out or
 * rename, from the per-head figures of the last verifications, by township and by name. Exactly the line counts as
 * the county decided (K-05). Without `list` the first of every list are named; with it, one list is paged. Nothing is written.
 */
export const simulateThreshold = defineQuery({
  name: 'policies.simulate',
  permission: 'policy.simulate',
  input: z.strictObject({
    id: z.string(), region: z.string().min(1), threshold: z.number().min(0).max(1_000_000).multipleOf(0.01).optional(),
    list: z.enum(lineEffects).optional(), township: z.string().optional(), limit: z.int().min(1).max(200).default(200), cursor: z.string().max(500).optional(),
  }),
  async run({ db, actor, today }, { id, region: code, threshold, list, township, limit, cursor }) {
    const policy = knownPolicy(id)
    const region = await regionInScope(db, actor, code)
    if (!actor.hats.some((hat) => covers(hat.region, code))) throw notFound()
    const amount = threshold === undefined ? policy.threshold.amount : fenOf(threshold)
    const boundary = decisionInForce(await loadDecisions(db, region.county), 'lineBoundary', code, today)?.value === 'above' ? 'above' : 'within'
    const after = list ? readCursor(cursor, 2) : null
    const [answer] = await db.$queryRaw<{ townships: SimulatedTownship[]; households: SimulatedHousehold[] }[]>(
      simulationSql(actor, {
        region: code, threshold: { amount, boundary }, terms: lineTerms(policy), lists: list ? [list] : lineEffects, limit, township, ...(after && { after: [Number(after[0]), String(after[1])] }),
      }),
    )
    const { townships, households } = answer!
    const sum = (of: (line: SimulatedTownship) => number, lines = townships) => lines.reduce((n, line) => n + of(line), 0)
    const listed = (effect: LineEffect) => {
      const rows = households.filter((row) => row.effect === effect)
      const last = rows.length > limit ? rows[limit - 1]! : null
      return {
        total: sum((line) => line[effect], township ? townships.filter((line) => line.code === township) : townships),
        items: rows.slice(0, limit).map(({ effect: _effect, perCapita, ...row }) => ({ ...row, perCapita: yuanOf(perCapita) })),
        nextCursor: last && cursorOf(last.perCapita, last.id),
      }
    }
    return {
      policy: { id: policy.id, version: policy.version, title: policy.title },
      region: { code: region.code, name: region.name },
      threshold: yuanOf(amount), policyThreshold: yuanOf(policy.threshold.amount), boundary,
      households: sum((line) => line.households), withFigures: sum((line) => line.withFigures), monitored: sum((line) => line.monitored),
      fallIn: listed('fallIn'), fallOut: listed('fallOut'), reclassify: listed('reclassify'),
      townships,
    }
  },
})

export type SimulationResult = Awaited<ReturnType<typeof simulateThreshold>>
