import 'server-only'
import { z } from 'zod'
import { decisionInForce } from '@/domain/decision/county-decision'
import { decisionKeyNames, definitionOf, type DecisionKey } from '@/domain/decision/decision-keys'
import type { CountyDecision as Row } from '@/server/generated/prisma/client'
import { dayField } from '@/domain/time/day-field'
import { instantOf, localDate } from '@/server/kernel/clock'
import type { Tx } from '@/server/kernel/db'
import { defineQuery } from '@/server/kernel/query'
import { regionInScope } from '@/server/policy/region-in-scope'
import { loadDecisions } from './load-decisions'

/** One decision as it was made. */
export const decisionView = (row: Row) => ({
  key: row.key as DecisionKey, region: row.regionCode, version: row.version, value: row.value, effectiveFrom: localDate(row.effectiveFrom), reason: row.reason,
  decidedBy: row.decidedName, confirmed: row.confirmedBy !== null, decidedAt: instantOf(row.decidedAt),
})

/** Every key with its standard, what holds at the region on the day, and all that was ever decided there, newest first. */
export async function regionDecisions(tx: Pick<Tx, 'countyDecision'>, region: { county: string; code: string; name: string }, on: string) {
  const [made, rows] = await Promise.all([
    loadDecisions(tx, region.county),
    tx.countyDecision.findMany({ where: { county: region.county, regionCode: region.code }, orderBy: [{ decidedAt: 'desc' }, { key: 'asc' }, { version: 'desc' }] }),
  ])
  const history = rows.map(decisionView)
  const items = decisionKeyNames.map((key) => {
    const { title, rule, standard } = definitionOf(key)
    const inForce = decisionInForce(made, key, region.code, on)
    return {
      key, title, rule, standard, value: inForce ? inForce.value : standard, decided: inForce !== null,
      ...(inForce && { from: inForce.region, version: inForce.version, effectiveFrom: inForce.effectiveFrom }),
    }
  })
  return { id: region.code, region: { code: region.code, name: region.name }, on, items, history }
}

/** GET /regions/{code}/decisions: what the county decided where the sources are silent or disagree. */
export const listDecisions = defineQuery({
  name: 'decisions.list',
  permission: 'policy.read',
  input: z.strictObject({ code: z.string(), on: dayField.optional() }),
  async run({ db, actor, today }, { code, on = today }) {
    return regionDecisions(db, await regionInScope(db, actor, code), on)
  },
})

export type RegionDecisions = Awaited<ReturnType<typeof listDecisions>>
