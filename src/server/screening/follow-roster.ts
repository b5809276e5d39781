import 'server-only'
import { z } from 'zod'
import { getCampaignOr } from '@/server/campaign/campaign-for'
import { defineQuery } from '@/server/kernel/query'
import { householdScope, villageScope } from '@/server/kernel/scope'
import { getVillageInScope } from '@/server/region/known-region'
import { meet } from './presence'
import { rosterRows } from './roster-rows'
import { changedSince, screeningCursor } from './screening-changes'

/** What others entered in a village since the last look, and in which rows they are. `at` is the row the asker is in. */
export const followRoster = defineQuery({
  name: 'screenings.follow',
  permission: 'campaign.read',
  input: z.strictObject({ campaignId: z.string(), villageCode: z.string(), cursor: z.string().regex(/^\d{1,18}$/), at: z.string().optional() }),
  async run({ db, actor, today }, { campaignId, villageCode, cursor, at }) {
    await getVillageInScope(db, actor, villageCode)
    const campaign = await getCampaignOr(db, campaignId, villageCode, today)
    const next = await screeningCursor(db, campaign.county)
    const changed = await changedSince(db, campaign.county, villageCode, cursor)
    const rows = changed.length > 0 ? await rosterRows(db, campaign, { AND: [{ id: { in: changed }, villageCode }, householdScope(actor)] }, actor) : []
    const seesAll = villageScope(actor).OR.some((own) => villageCode >= own.villageCode.gte && villageCode <= own.villageCode.lte)
    return { rows, editors: seesAll ? meet(villageCode, actor, at) : [], cursor: next }
  },
})
