import 'server-only'
import { db } from '@/server/kernel/db'
import { keptSince, standing } from './import-view'

/**
 * Deletes what was read from tables that nobody took over within their time: sealed households with their whole numbers.
 * What was found stays, numbers masked; so does what was taken over. Returns how many households went.
 */
export async function throwAwayImports(): Promise<number> {
  const old = await db().import.findMany({ where: { createdAt: { lt: keptSince() }, state: { notIn: ['committed', 'discarded'] }, households: { some: { cipher: { not: null } } } } })
  let gone = 0
  for (const row of old) {
    const job = row.jobId ? await db().job.findUnique({ where: { county_id: { county: row.county, id: row.jobId } }, select: { state: true } }) : null
    if (standing(row, job?.state) !== 'expired') continue // it is being worked on
    gone += (await db().importHousehold.deleteMany({ where: { county: row.county, importId: row.id, cipher: { not: null } } })).count
  }
  return gone
}
