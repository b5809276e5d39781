import 'server-only'
import { z } from 'zod'
import { yuanOf } from '@/domain/money/fen'
import { campaignView } from '@/server/campaign/campaign-view'
import { getCampaignOr } from '@/server/campaign/campaign-for'
import { notFound } from '@/server/kernel/errors'
import { defineQuery } from '@/server/kernel/query'
import { householdScope } from '@/server/kernel/scope'
import { rosterRows } from './roster-rows'
import { policyOf } from './weigh'

/** 单户筛查: one household's line, and the household of the village that comes next without an entry. */
export const getRosterRow = defineQuery({
  name: 'screenings.roster-row',
  permission: 'campaign.read',
  input: z.strictObject({ campaignId: z.string(), householdId: z.string() }),
  async run({ db, actor, today }, { campaignId, householdId }) {
    const household = await db.household.findFirst({ where: { AND: [{ id: householdId }, householdScope(actor)] }, select: { county: true, villageCode: true, sequence: true } })
    if (!household) throw notFound()
    const { county, villageCode, sequence } = household
    const campaign = await getCampaignOr(db, campaignId, villageCode, today)
    const { policy } = await policyOf(db, campaign, villageCode, today)
    const [row] = await rosterRows(db, campaign, { id: householdId }, actor)
    const left = { AND: [householdScope(actor)], county, villageCode, id: { not: householdId }, screenings: { none: { campaignId: campaign.id, supersededAt: null } } }
    const next = (await db.household.findFirst({ where: { ...left, sequence: { gt: sequence } }, orderBy: { sequence: 'asc' } })) ?? (await db.household.findFirst({ where: left, orderBy: { sequence: 'asc' } }))
    return {
      today, campaign: campaignView(campaign), row: row!, next: next && { householdId: next.id, headName: next.headName, sequence: next.sequence },
      policy: { id: policy.id, version: policy.version, threshold: yuanOf(policy.threshold.amount), incomePeriod: policy.incomePeriod, silent: policy.rules['R-063'] !== undefined, keyGroups: policy.keyGroups },
    }
  },
})
