import 'server-only'
import { z } from 'zod'
import { covers } from '@/domain/access/jurisdiction'
import { NewCampaign } from '@/domain/campaign/campaign-fields'
import { defineAction } from '@/server/kernel/action'
import { dateColumn } from '@/server/kernel/clock'
import { conflict } from '@/server/kernel/errors'
import { policyInForce } from '@/server/policy/policy-in-force'
import { regionInScope } from '@/server/policy/region-in-scope'
import { campaignView } from './campaign-view'

/** POST /campaigns: a 集中排查, held under the policy in force on its first day. One at a time at a place (409). */
export const openCampaign = defineAction({
  name: 'campaigns.open',
  permission: 'campaign.write',
  status: 201,
  async load({ tx, actor }, _params, raw) {
    const region = await regionInScope(tx, actor, String(raw.region ?? ''))
    await tx.$queryRaw`SELECT 1 FROM "region" WHERE "county" = ${region.county} AND "parentCode" IS NOT NULL AND "code" = ${`${region.county}000000`} FOR UPDATE`
    return { place: region.code, region }
  },
  body: NewCampaign,
  detail: z.strictObject({ title: z.string(), startsOn: z.string(), dueOn: z.string(), policyId: z.string(), policyVersion: z.int() }),
  async run(cx, { region }, { title, startsOn, dueOn }) {
    const running = await cx.tx.campaign.findMany({ where: { county: region.county, closedOn: null } })
    const other = running.find(({ regionCode }) => covers(regionCode, region.code) || covers(region.code, regionCode))
    if (other) throw conflict([{ path: 'region', message: `「${other.title}」尚未结束，先结束它再布置新的排查。` }])
    const { pin } = await policyInForce(cx.tx, region.code, startsOn)
    const row = await cx.tx.campaign.create({
      data: {
        county: region.county, id: cx.newId(), regionCode: region.code, title, year: Number(startsOn.slice(0, 4)), policyId: pin.id, policyVersion: pin.version,
        startsOn: dateColumn(startsOn), dueOn: dateColumn(dueOn),
      },
    })
    return { result: campaignView(row), subject: { kind: 'campaign', id: row.id }, detail: { title, startsOn, dueOn, policyId: pin.id, policyVersion: pin.version } }
  },
})
