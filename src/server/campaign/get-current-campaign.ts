import 'server-only'
import { z } from 'zod'
import { defineQuery } from '@/server/kernel/query'
import { findCampaign } from './campaign-for'
import { campaignView } from './campaign-view'

/** The campaign under way where the caller works; null where there is none. */
export const getCurrentCampaign = defineQuery({
  name: 'campaigns.current',
  permission: 'campaign.read',
  input: z.strictObject({}),
  async run({ db, actor, hat, today }) {
    const place = hat.region.startsWith(actor.county) ? hat.region : `${actor.county}000000`
    const campaign = await findCampaign(db, place, today)
    return campaign && campaignView(campaign)
  },
})
