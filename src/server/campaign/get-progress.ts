import 'server-only'
import { z } from 'zod'
import { covers } from '@/domain/access/jurisdiction'
import { grants } from '@/domain/access/matrix'
import { ancestorOf } from '@/domain/region/region-code'
import { notFound } from '@/server/kernel/errors'
import { defineQuery } from '@/server/kernel/query'
import { villageRange } from '@/server/kernel/scope'
import { regionNames } from '@/server/region/region-names'
import { getCampaignOr } from './campaign-for'
import { campaignView } from './campaign-view'
import { progressRows, type ProgressRow } from './queries/progress.sql'

const groupings = ['village', 'township', 'group'] as const

/** GET /campaigns/{id}/progress?groupBy=village: households and entries by place, within the caller's scope. `current` is the one under way. */
export const getProgress = defineQuery({
  name: 'campaigns.progress',
  permission: 'campaign.read',
  input: z.strictObject({ id: z.string(), groupBy: z.enum(groupings).default('village'), region: z.string().optional() }),
  async run({ db, actor, hat, today }, { id, groupBy, region }) {
    if (region && !actor.hats.some((other) => covers(other.region, region))) throw notFound()
    const own = hat.region.startsWith(actor.county) ? hat.region : `${actor.county}000000`
    const campaign = await getCampaignOr(db, id, region ?? own, today)
    const ranges = region ? [villageRange(region)] : actor.hats.filter(({ role }) => grants(role, 'campaign.read')).map((other) => villageRange(other.region)) // counts, no household
    const rows = merged(await progressRows(db, campaign, ranges), (row) => keyOf(row, groupBy))
    const names = await regionNames(db, rows.map((row) => row.villageCode))
    const items = rows.map(({ villageCode, group, ...counts }) => ({
      region: { code: villageCode, name: names.get(villageCode) ?? '' }, ...(groupBy === 'group' && { group }), ...counts, left: counts.households - counts.screened,
    }))
    const [all] = merged(rows, () => '')
    return { ...campaignView(campaign), groupBy, households: all?.households ?? 0, screened: all?.screened ?? 0, items, nextCursor: null, total: items.length }
  },
})

const keyOf = (row: ProgressRow, groupBy: (typeof groupings)[number]): string =>
  groupBy === 'township' ? ancestorOf(row.villageCode, 'township')! : groupBy === 'group' ? `${row.villageCode}/${row.group}` : row.villageCode

const counts = ['households', 'screened', 'keyHouseholds', 'applies', 'byException', 'safeguardsUnmet', 'belowThreshold'] as const

/** Adds up the rows of one key, in the order of their first. */
function merged(rows: readonly ProgressRow[], key: (row: ProgressRow) => string): ProgressRow[] {
  const sums = new Map<string, ProgressRow>()
  for (const row of rows) {
    const known = sums.get(key(row))
    if (known) for (const count of counts) known[count] += row[count]
    else sums.set(key(row), { ...row, villageCode: /^\d{12}$/.test(key(row)) ? key(row) : row.villageCode })
  }
  return [...sums.values()]
}
