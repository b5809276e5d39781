import 'server-only'
import type { ScreeningInput } from '@/domain/screening/fields'
import { weighScreening, type Flag } from '@/domain/screening/flags'
import type { Refusal } from '@/domain/refusal'
import type { Campaign, Household, Prisma, Screening } from '@/server/generated/prisma/client'
import type { WriteContext } from '@/server/kernel/action'
import { dateColumn } from '@/server/kernel/clock'
import { ruleViolation } from '@/server/kernel/errors'
import { bump } from '@/server/statistics/rollup'
import { closeTasksOf, openTask } from '@/server/task/open-task'
import { countsChanged, screeningCounts } from './screening-counts'
import { groupFacts, knownOf, policyOf } from './weigh'

interface Recorded {
  row: Screening
  verificationTaskId: string | null
  warnings: Refusal[]
}

/**
 * Writes one line of the 筛查表. The one in force for the campaign is superseded and kept; flags by the campaign's
 * policy; tasks follow from them. The household is locked. Throws 422 with every broken rule.
 */
export async function recordScreening(cx: WriteContext, household: Household, campaign: Campaign | null, id: string, input: ScreeningInput, before: Screening | null): Promise<Recorded> {
  const { tx } = cx
  const { county, id: householdId, villageCode } = household
  const { policy } = await policyOf(tx, campaign, villageCode, cx.today)
  const known = { ...knownOf(household), facts: await groupFacts(tx, household, cx.today) }
  const { refusals, warnings, flags, needsVerification, needsGuidance } = weighScreening(input, known, policy)
  if (refusals.length > 0) throw ruleViolation(refusals)
  const counted = await screeningCounts(tx, county, householdId)
  if (before) await supersede(cx, before)
  const row = await tx.screening.create({
    data: {
      county, id, campaignId: campaign?.id ?? null, householdId, villageCode, ...columnsOf(input), flags: flags as unknown as Prisma.InputJsonValue,
      policyId: policy.id, policyVersion: policy.version, version: (before?.version ?? 0) + 1, recordedBy: cx.actor.id, recordedAt: cx.now,
    },
  })
  await tx.safeguardCheck.create({
    data: { county, id: cx.newId(), householdId, source: 'screening', sourceId: id, checkedOn: row.surveyedOn, ...input.safeguards, recordedAt: cx.now },
  })
  const words = flags.map((flag) => flag.message).join('；')
  const verificationTaskId = needsVerification ? await openTask(cx, household, 'verification', id, `筛查表：${words}`) : null
  if (needsGuidance) await openTask(cx, household, 'guidance', id, `不自主申报，但${words}`)
  await bump(tx, household, countsChanged(counted, await screeningCounts(tx, county, householdId)))
  return { row, verificationTaskId, warnings }
}

const columnsOf = ({ safeguards, aboveThreshold, keyGroups, applies, headSigned, surveyor, surveyedOn, note }: ScreeningInput) => ({
  safeguards, safeguardsMet: Object.values(safeguards).every(Boolean), aboveThreshold, keyGroups: [...new Set(keyGroups)], applies: applies === 'yes', headSigned,
  surveyor, surveyedOn: dateColumn(surveyedOn), note: note || null,
})

/** What was entered before no longer holds: kept, with its safeguards and the tasks it gave rise to. */
async function supersede(cx: WriteContext, before: Screening): Promise<void> {
  const { tx, now } = cx
  await tx.screening.update({ where: { county_id: { county: before.county, id: before.id } }, data: { supersededAt: now } })
  await tx.safeguardCheck.updateMany({ where: { county: before.county, sourceId: before.id, supersededAt: null }, data: { supersededAt: now } })
  await closeTasksOf(tx, before.county, [before.id], '筛查表已更正。', now)
}

export const flagGroups = (flags: unknown): string[] => [...new Set((flags as Flag[]).map((flag) => flag.group))]
