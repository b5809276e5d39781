import 'server-only'
import type { RoutineRecord } from '@/server/generated/prisma/client'
import { localDate } from '@/server/kernel/clock'

/** A piece of routine work as it was recorded. */
export const routineView = (row: RoutineRecord) => ({
  id: row.id, region: row.regionCode, what: row.what, on: localDate(row.on), note: row.note, by: row.recordedName, state: row.withdrawnAt ? ('withdrawn' as const) : ('recorded' as const),
})
