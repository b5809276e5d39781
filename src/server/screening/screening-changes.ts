import 'server-only'
import type { Tx } from '@/server/kernel/db'

const OVERLAP = 50 // a transaction that drew a lower number may commit after this look

/** Where the next look at what changed begins: the audit's sequence, which never turns back as clocks do. */
export async function screeningCursor(tx: Pick<Tx, 'audit'>, county: string): Promise<string> {
  const last = await tx.audit.findFirst({ where: { county }, orderBy: { seq: 'desc' }, select: { seq: true } })
  return String(last?.seq ?? 0)
}

/** Households of a village whose screening was written or taken back since then; some of just before it may come again. */
export async function changedSince(tx: Pick<Tx, 'audit'>, county: string, villageCode: string, cursor: string): Promise<string[]> {
  const rows = await tx.audit.findMany({
    where: { county, villageCode, seq: { gt: BigInt(cursor) - BigInt(OVERLAP) }, action: { startsWith: 'screenings.' }, householdId: { not: null } }, distinct: ['householdId'], select: { householdId: true },
  })
  return rows.map((row) => row.householdId!)
}
