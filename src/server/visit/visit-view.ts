import 'server-only'
import type { Safeguard } from '@/domain/glossary'
import { yuanOf } from '@/domain/money/fen'
import type { Visit } from '@/server/generated/prisma/client'
import { instantOf, localDate } from '@/server/kernel/clock'

/** A visit as the API shows it; income per head in yuan. */
export const visitView = (row: Visit) => ({
  id: row.id, householdId: row.householdId, on: localDate(row.on), by: row.by, safeguards: row.safeguards as Record<Safeguard, boolean>,
  ...(row.perCapita !== null && { perCapita: yuanOf(Number(row.perCapita)) }),
  findings: row.findings, recordedAt: instantOf(row.recordedAt),
})
