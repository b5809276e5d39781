import 'server-only'
import type { CountyDecision } from '@/domain/decision/county-decision'
import type { DecisionKey } from '@/domain/decision/decision-keys'
import { decisionInForce } from '@/domain/decision/county-decision'
import { localDate } from '@/server/kernel/clock'
import type { Tx } from '@/server/kernel/db'

export type DecisionReader = Pick<Tx, 'countyDecision'>

/** Every decision a county ever made: small, so whoever weighs many villages reads it once. */
export async function loadDecisions(tx: DecisionReader, county: string): Promise<CountyDecision[]> {
  const rows = await tx.countyDecision.findMany({ where: { county }, orderBy: [{ key: 'asc' }, { version: 'asc' }] })
  return rows.map((row) => ({ region: row.regionCode, key: row.key as DecisionKey, value: row.value, effectiveFrom: localDate(row.effectiveFrom), version: row.version }))
}

/** The supervision telephone that is printed at a place on a day: the township's own, else the county's; null while none was set. */
export async function supervisionTelephone(tx: DecisionReader, place: string, day: string): Promise<string | null> {
  const decided = decisionInForce(await loadDecisions(tx, place.slice(0, 6)), 'supervisionTelephone', place, day)
  return decided ? String(decided.value) : null
}

/** Whether an adoption waits for a second county administrator on this day (K-13). */
export async function secondConfirms(tx: DecisionReader, county: string, day: string): Promise<boolean> {
  return decisionInForce(await loadDecisions(tx, county), 'secondConfirms', `${county}000000`, day)?.value === 'yes'
}
