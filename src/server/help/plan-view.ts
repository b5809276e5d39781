import 'server-only'
import { instantOf, localDate } from '@/server/kernel/clock'
import type { Db, Tx } from '@/server/kernel/db'
import { measureView } from './measure-view'

/** A help plan with its measures. */
export async function planView(tx: Tx | Db, county: string, id: string) {
  const row = await tx.helpPlan.findUniqueOrThrow({ where: { county_id: { county, id } }, include: { measures: { orderBy: { id: 'asc' } } } })
  return {
    id: row.id, householdId: row.householdId, ...(row.caseId && { caseId: row.caseId }), basedOn: row.basedOn, declaredOn: localDate(row.declaredOn),
    ...(row.dueOn && { dueOn: localDate(row.dueOn) }), ...(row.lateReason && { lateReason: row.lateReason }),
    preparedBy: row.preparedBy, preparedAt: instantOf(row.createdAt), measures: row.measures.map(measureView),
  }
}
