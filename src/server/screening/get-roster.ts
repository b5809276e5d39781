import 'server-only'
import { z } from 'zod'
import { refusePublicity } from '@/domain/policy/publicity'
import { sentenceOf } from '@/domain/refusal'
import { yuanOf } from '@/domain/money/fen'
import { campaignView } from '@/server/campaign/campaign-view'
import { defineQuery } from '@/server/kernel/query'
import { householdScope } from '@/server/kernel/scope'
import { getCampaignOr } from '@/server/campaign/campaign-for'
import { getVillageInScope } from '@/server/region/known-region'
import { regionView } from '@/server/region/region-view'
import { rosterRows } from './roster-rows'
import { screeningCursor } from './screening-changes'
import { policyOf } from './weigh'

/** The entry grid of a village: its households with what is entered, done and total per villager group, and the line of the campaign's policy. */
export const getRoster = defineQuery({
  name: 'screenings.roster',
  permission: 'campaign.read',
  input: z.strictObject({ campaignId: z.string(), villageCode: z.string() }),
  async run({ db, actor, today }, { campaignId, villageCode }) {
    const village = await getVillageInScope(db, actor, villageCode)
    const campaign = await getCampaignOr(db, campaignId, villageCode, today)
    const { policy } = await policyOf(db, campaign, villageCode, today)
    const cursor = await screeningCursor(db, campaign.county) // before the rows: what comes meanwhile is told twice, never not at all
    const rows = await rosterRows(db, campaign, { AND: [{ villageCode }, householdScope(actor)] }, actor)
    const silence = refusePublicity(policy, '现行方案规定监测对象不申请，没有由户主签字的筛查表。')
    return {
      campaign: campaignView(campaign), silence: silence && sentenceOf(silence),
      village: regionView(village),
      policy: { id: policy.id, version: policy.version, title: policy.title, threshold: yuanOf(policy.threshold.amount), incomePeriod: policy.incomePeriod, keyGroups: policy.keyGroups },
      groups: groupsOf(rows),
      total: rows.length, done: rows.filter((row) => row.screening).length,
      rows, cursor, today,
    }
  },
})

/** Done and total of each villager group, in the order of the register. */
function groupsOf(rows: readonly { group: string; screening: unknown }[]) {
  const groups = new Map<string, { name: string; done: number; total: number }>()
  for (const { group, screening } of rows) {
    const entry = groups.get(group) ?? { name: group, done: 0, total: 0 }
    groups.set(group, { ...entry, total: entry.total + 1, done: entry.done + (screening ? 1 : 0) })
  }
  return [...groups.values()]
}
