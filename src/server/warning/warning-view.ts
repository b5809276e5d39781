import 'server-only'
import type { LocalDate } from '@/domain/time/local-date'
import { findWarningKind } from '@/domain/warning/catalogue'
import { warningTitles } from '@/domain/warning/codes'
import { warningIdOf } from '@/domain/warning/identity'
import { instantOf, startOfDay, timestampColumn } from '@/server/kernel/clock'
import type { Db, Tx } from '@/server/kernel/db'
import { regionNames } from '@/server/region/region-names'
import type { WarningRow } from './queries/found.sql'

export const warningStates = ['open', 'dismissed', 'gone'] as const
export type WarningState = (typeof warningStates)[number]

const natures = { finding: '预警', prompt: '提示' }

/** Warnings in words, with the names of their households and places. `asked` is the state they were asked for; without it a row tells its own. */
export async function warningViews(db: Tx | Db, rows: readonly WarningRow[], today: LocalDate, asked?: WarningState) {
  const ids = rows.flatMap(({ householdId }) => householdId ?? [])
  const [households, places] = await Promise.all([
    db.household.findMany({ where: { id: { in: ids } }, select: { id: true, headName: true, memberCount: true, group: true } }), // ids of rows within scope
    regionNames(db, rows.flatMap(({ region }) => [region, `${region.slice(0, 9)}000`])),
  ])
  const known = new Map(households.map((household) => [household.id, household]))
  return rows.map((row) => {
    const { code, clause, kind, subject, householdId, region, since, fact, reason, byName, dismissedAt } = row
    const { nature, settle, at, say } = findWarningKind(code)!
    const household = householdId ? known.get(householdId) : undefined
    return {
      id: warningIdOf({ code, subject }), code, title: warningTitles[code], nature, natureLabel: natures[nature],
      subject: { kind, id: subject, ...(householdId && { householdId }) },
      ...(household && { household }),
      region, regionName: places.get(region) ?? '', townshipName: places.get(`${region.slice(0, 9)}000`) ?? '',
      message: say(fact, today), clause, settle, settledAt: at, raisedAt: startOfDay(since),
      state: asked ?? (reason === null ? ('open' as const) : ('dismissed' as const)),
      ...(reason !== null && { reason, dismissedBy: byName!, dismissedAt: instantOf(timestampColumn(dismissedAt!)) }),
    }
  })
}

export type WarningView = Awaited<ReturnType<typeof warningViews>>[number]
