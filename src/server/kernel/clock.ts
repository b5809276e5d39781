import 'server-only'
import type { Tx } from './db'
import { db } from './db'
import { env } from './env'

const OFFSET = 8 * 3_600_000 // Asia/Shanghai has had no other since 1991

/** The machine's clock: accounts, tokens, sessions, lockout, rate limits, idempotency keys. */
export const machineNow = (): Date => new Date()

/** The clock of business: stands where a test put it (SHOUWANG_TEST_CLOCK=1), else the machine's. */
export async function businessNow(tx: Pick<Tx, 'testClock'> = db()): Promise<Date> {
  if (env().SHOUWANG_TEST_CLOCK !== '1') return machineNow()
  const row = await tx.testClock.findUnique({ where: { id: 1 } })
  return row?.now ?? machineNow()
}

/** ISO 8601 with the offset of Asia/Shanghai: 2026-05-18T09:12:00+08:00. */
export function instantOf(date: Date): string {
  return new Date(date.getTime() + OFFSET).toISOString().replace(/\.\d+Z$/, '+08:00')
}

/** The calendar day in Asia/Shanghai. */
export const dayOf = (date: Date): string => new Date(date.getTime() + OFFSET).toISOString().slice(0, 10)

/** A `LocalDate` as Prisma wants it for a `date` column. */
export const dateColumn = (day: string): Date => new Date(`${day}T00:00:00Z`)

/** A `date` column as a `LocalDate`. */
export const localDate = (column: Date): string => column.toISOString().slice(0, 10)

/** A `date` column that may be empty. */
export const localDateOrNull = (column: Date | null): string | null => (column ? localDate(column) : null)

/** An instant written as text, as a column value. */
export const timestampColumn = (instant: string): Date => new Date(instant)

/** A day as the instant it begins, and as the last second of it: a deadline runs out at the end of its day (K-01). */
export const startOfDay = (day: string): string => `${day}T00:00:00+08:00`
export const endOfDay = (day: string): string => `${day}T23:59:59+08:00`
