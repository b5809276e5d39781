import { labelOf, type Channel } from '@/domain/glossary'
import type { Clue } from '@/server/generated/prisma/client'
import { instantOf, localDate } from '@/server/kernel/clock'

/** A clue of risk: who told what, and what became of it. */
export const clueView = (row: Clue) => ({
  id: row.id, householdId: row.householdId, channel: row.channel as Channel, channelLabel: labelOf('channel', row.channel as Channel), foundOn: localDate(row.foundOn),
  ...(row.source && { source: row.source }), byProxy: row.byProxy, ...(row.proxyName && { proxyName: row.proxyName }), note: row.note,
  status: row.status as 'open' | 'converted' | 'closed', ...(row.caseId && { caseId: row.caseId }),
  ...(row.closeReason && { closeReason: row.closeReason }), ...(row.evidence && { evidence: row.evidence }),
  recordedAt: instantOf(row.recordedAt), ...(row.closedAt && { closedAt: instantOf(row.closedAt) }),
})
