import type { KeyGroup, Safeguard } from '@/domain/glossary'
import type { Flag } from '@/domain/screening/flags'
import type { Screening } from '@/server/generated/prisma/client'
import { instantOf, localDate } from '@/server/kernel/clock'

/** A line of the 筛查表 as it stands. `flags` says what makes the household one to be checked, by rule. */
export const screeningView = (row: Screening, verificationTaskId?: string | null) => ({
  id: row.id, householdId: row.householdId, version: row.version, ...(row.campaignId && { campaignId: row.campaignId }), villageCode: row.villageCode,
  safeguards: row.safeguards as Record<Safeguard, boolean>, safeguardsMet: row.safeguardsMet, aboveThreshold: row.aboveThreshold,
  keyGroups: row.keyGroups as KeyGroup[], applies: row.applies ? ('yes' as const) : ('no' as const), headSigned: row.headSigned,
  surveyor: row.surveyor, surveyedOn: localDate(row.surveyedOn), ...(row.note && { note: row.note }),
  byException: row.byException, ...(row.actId && { actId: row.actId }), flags: row.flags as unknown as Flag[],
  recordedBy: row.recordedBy, recordedAt: instantOf(row.recordedAt), ...(row.supersededAt && { supersededAt: instantOf(row.supersededAt) }),
  ...(verificationTaskId && { verificationTaskId }),
})

export type ScreeningView = ReturnType<typeof screeningView>
