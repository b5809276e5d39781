import 'server-only'
import { z } from 'zod'
import { covers } from '@/domain/access/jurisdiction'
import { defineQuery } from '@/server/kernel/query'
import { campaignView } from './campaign-view'

/** GET /campaigns: the campaigns that concern the caller's places, the latest first. A county holds one or two a year, so they come at once. */
export const listCampaigns = defineQuery({
  name: 'campaigns.list',
  permission: 'campaign.read',
  input: z.strictObject({}),
  async run({ db, actor }) {
    const rows = await db.campaign.findMany({ where: { county: actor.county }, orderBy: [{ startsOn: 'desc' }, { id: 'desc' }] })
    const known = rows.filter(({ regionCode }) => actor.hats.some(({ region }) => covers(regionCode, region) || covers(region, regionCode)))
    return { items: known.map(campaignView), nextCursor: null, total: known.length }
  },
})
