import 'server-only'
import { z } from 'zod'
import { leftBehind } from '@/domain/campaign/campaign-fields'
import { COUNTY_RULE } from '@/domain/refusal'
import { defineAction } from '@/server/kernel/action'
import { dateColumn } from '@/server/kernel/clock'
import { conflict, ruleViolation } from '@/server/kernel/errors'
import { villageRange } from '@/server/kernel/scope'
import { regionNames } from '@/server/region/region-names'
import { campaignView } from './campaign-view'
import { getCampaign } from './campaign-for'
import { progressRows } from './queries/progress.sql'

/** POST /campaigns/{id}/close: no household is left without a result. Afterwards nothing more is entered. */
export const closeCampaign = defineAction({
  name: 'campaigns.close',
  permission: 'campaign.write',
  async load({ tx, actor }, { id = '' }) {
    await tx.$queryRaw`SELECT 1 FROM "campaign" WHERE "county" = ${actor.county} AND "id" = ${id} FOR UPDATE`
    const campaign = await getCampaign(tx, id, actor.hats[0]?.region ?? '')
    return { place: campaign.regionCode, campaign }
  },
  body: z.strictObject({}),
  detail: z.strictObject({ title: z.string(), households: z.int() }),
  async run(cx, { campaign }) {
    if (campaign.closedOn) throw conflict([{ path: 'status', message: `「${campaign.title}」已经结束。` }])
    const rows = await progressRows(cx.tx, campaign, [villageRange(campaign.regionCode)])
    const names = await regionNames(cx.tx, rows.map(({ villageCode }) => villageCode))
    const left = Map.groupBy(rows, ({ villageCode }) => villageCode)
    const villages = [...left].map(([code, groups]) => ({ name: names.get(code) ?? code, left: groups.reduce((sum, row) => sum + row.households - row.screened, 0) }))
    const message = leftBehind(villages)
    if (message) throw ruleViolation([{ rule: 'R-002', clause: COUNTY_RULE, message, fix: '逐户录入筛查结果后再结束排查。' }])
    const row = await cx.tx.campaign.update({ where: { county_id: { county: campaign.county, id: campaign.id } }, data: { closedOn: dateColumn(cx.today) } })
    return {
      result: campaignView(row), subject: { kind: 'campaign', id: row.id },
      detail: { title: row.title, households: rows.reduce((sum, { households }) => sum + households, 0) },
    }
  },
})
