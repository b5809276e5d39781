import 'server-only'
import type { LocalDate } from '@/domain/time/local-date'
import type { Prisma } from '@/server/generated/prisma/client'
import { dateColumn } from '@/server/kernel/clock'
import type { Tx } from '@/server/kernel/db'
import { newId } from '@/server/kernel/ids'

export type Fact = 'address' | 'group' | 'labour' | 'membership' | 'helper' | 'monitoringStatus' | 'householdType'

/** Who records a fact, and when. */
export interface Recording {
  county: string
  by: string
  at: Date
}

interface Change {
  subjectId: string
  fact: Fact
  value: Prisma.InputJsonValue
  from: LocalDate
}

/** Begins periods `[from, …)` of facts that nobody recorded before. */
export async function beginFacts(tx: Tx, { county, by, at }: Recording, changes: readonly Change[]): Promise<void> {
  await tx.factPeriod.createMany({
    data: changes.map(({ from, ...change }) => ({ county, id: newId(county), recordedAt: at, recordedBy: by, from: dateColumn(from), ...change })),
  })
}

/** Ends the open period of a fact on `on`, the first day on which it no longer holds. */
export async function endFact(tx: Tx, county: string, subjectId: string, fact: Fact, on: LocalDate): Promise<void> {
  const open = await tx.factPeriod.findFirst({ where: { county, subjectId, fact, to: null } })
  if (!open) return
  // Recorded later than it began, or under a clock that was set back: the period shrinks to nothing rather than turn round.
  const to = dateColumn(on)
  await tx.factPeriod.update({ where: { county_id: { county, id: open.id } }, data: open.from > to ? { from: to, to } : { to } })
}

/** Ends the open period and begins the next. */
export async function changeFact(tx: Tx, recording: Recording, change: Change): Promise<void> {
  await endFact(tx, recording.county, change.subjectId, change.fact, change.from)
  await beginFacts(tx, recording, [change])
}
