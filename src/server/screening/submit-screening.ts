import 'server-only'
import { z } from 'zod'
import { screeningBody, type ScreeningBody } from '@/domain/screening/screening-body'
import { findCampaign, getCampaign } from '@/server/campaign/campaign-for'
import type { Campaign, Household, Screening } from '@/server/generated/prisma/client'
import { defineAction, type Target, type WriteContext } from '@/server/kernel/action'
import { canonicalJson } from '@/server/kernel/canonical'
import { clientIdTaken, idFor } from '@/server/kernel/client-id'
import { localDate } from '@/server/kernel/clock'
import { AppError, conflict } from '@/server/kernel/errors'
import { lockHousehold } from '@/server/kernel/scope'
import { flagGroups, recordScreening } from './record-screening'
import { screeningView } from './screening-view'

interface HouseholdTarget extends Target {
  household: Household | null
  today: string
}

/** POST /screenings: one line of the 筛查表. Without `campaignId` it belongs to the campaign under way, if there is one. */
export const submitScreening = defineAction({
  name: 'screenings.submit',
  permission: 'screening.write',
  status: 201,
  async load({ tx, actor, today }, _params, raw): Promise<HouseholdTarget> {
    const household = typeof raw.householdId === 'string' ? await lockHousehold(tx, actor, raw.householdId) : null
    return { place: household?.villageCode ?? null, household, today }
  },
  body: ({ today }: HouseholdTarget) => screeningBody(today),
  detail: z.strictObject({
    campaignId: z.string().nullable(), safeguardsMet: z.boolean(), aboveThreshold: z.boolean(), keyGroups: z.array(z.string()), applies: z.boolean(),
    surveyedOn: z.string(), flags: z.array(z.string()), supersedes: z.string().nullable(),
  }),
  async run(cx, { household: found }, body) {
    const household = found!
    const { campaignId, clientId, replaces } = body
    const id = idFor(cx, clientId)
    const campaign = campaignId ? await getCampaign(cx.tx, campaignId, household.villageCode) : await findCampaign(cx.tx, household.villageCode, cx.today)
    const there = clientId ? await cx.tx.screening.findUnique({ where: { county_id: { county: cx.county, id } } }) : null
    if (there && !isSame(there, body)) throw clientIdTaken()
    const before = there ? null : await inForce(cx, household, campaign)
    if (!there) assertMayReplace(before, campaign, replaces)
    const { row, verificationTaskId, warnings } = there ? { row: there, verificationTaskId: await taskOf(cx, there), warnings: [] } : await recordScreening(cx, household, campaign, id, body, before)
    return {
      result: { ...screeningView(row, verificationTaskId), warnings },
      subject: { kind: 'screening', id: row.id, householdId: household.id, villageCode: household.villageCode },
      detail: {
        campaignId: row.campaignId, safeguardsMet: row.safeguardsMet, aboveThreshold: row.aboveThreshold, keyGroups: row.keyGroups, applies: row.applies,
        surveyedOn: localDate(row.surveyedOn), flags: flagGroups(row.flags), supersedes: before?.id ?? null,
      },
    }
  },
})

const inForce = ({ tx }: WriteContext, household: Household, campaign: Campaign | null) =>
  tx.screening.findFirst({ where: { county: household.county, householdId: household.id, campaignId: campaign?.id ?? null, supersededAt: null } })

/** Throws 409 where the campaign is over, or where somebody else's entry stands that the writer did not see. */
function assertMayReplace(before: Screening | null, campaign: Campaign | null, replaces: string | null | undefined): void {
  if (campaign?.closedOn) throw conflict([{ path: 'campaignId', message: `「${campaign.title}」已结束，不能再录入。` }])
  if (replaces === undefined || replaces === (before?.id ?? null)) return
  throw new AppError(409, 'stale-version', '这一户刚被别人录入。您填写的内容没有丢，请逐项核对。', [], { current: before?.version ?? 0, inForce: before && screeningView(before) })
}

/** Whether a repeated `clientId` brings what it brought the first time. */
function isSame(there: Screening, body: ScreeningBody): boolean {
  const told = [body.householdId, body.safeguards, body.aboveThreshold, [...new Set(body.keyGroups)], body.applies === 'yes', body.headSigned, body.surveyor, body.surveyedOn, body.note || null]
  const kept = [there.householdId, there.safeguards, there.aboveThreshold, there.keyGroups, there.applies, there.headSigned, there.surveyor, localDate(there.surveyedOn), there.note]
  return canonicalJson(told) === canonicalJson(kept)
}

async function taskOf({ tx }: WriteContext, row: Screening): Promise<string | null> {
  const task = await tx.task.findFirst({ where: { county: row.county, householdId: row.householdId, kind: 'verification', sourceId: row.id }, select: { id: true } })
  return task?.id ?? null
}
