import 'server-only'
import { z } from 'zod'
import { labelOf, type Category } from '@/domain/glossary'
import { lookBackOutcomes } from '@/domain/look-back/judge'
import { findCampaign } from '@/server/campaign/campaign-for'
import { campaignView } from '@/server/campaign/campaign-view'
import type { Prisma } from '@/server/generated/prisma/client'
import { dateColumn, localDate } from '@/server/kernel/clock'
import { cursorOf, paging, readCursor } from '@/server/kernel/paging'
import { defineQuery, type ReadContext } from '@/server/kernel/query'
import { householdScope, villageRange } from '@/server/kernel/scope'
import { findPolicyInForce } from '@/server/policy/policy-in-force'
import { regionNames } from '@/server/region/region-names'
import { lookBackView } from './look-back-view'

export const lookBackStates = ['due', ...lookBackOutcomes] as const
export type LookBackState = (typeof lookBackStates)[number]

type Where = Prisma.HouseholdWhereInput

/**
 * GET /look-backs: every household that counts as eliminated while the campaign runs, due until its result is there
 * and the results. Nothing is made beforehand: the list is the households themselves.
 */
export const listLookBacks = defineQuery({
  name: 'lookBacks.list',
  permission: 'campaign.read',
  input: z.strictObject({ ...paging, state: z.enum(lookBackStates).default('due'), region: z.string().regex(/^\d{12}$/).optional() }),
  async run(cx, { state, region, cursor, limit }) {
    const { db, actor, hat, today } = cx
    const place = hat.region.startsWith(actor.county) ? hat.region : `${actor.county}000000`
    const [campaign, policy] = await Promise.all([findCampaign(db, place, today), findPolicyInForce(db, place, today)])
    const rule = policy?.policy.rules['R-120'] ?? null
    const empty = { today, campaign: campaign && campaignView(campaign), rule: rule && { months: rule.months, clause: rule.clause }, counts: null, items: [], nextCursor: null, total: 0 }
    if (!campaign || !rule) return empty
    const scope: Where = { AND: [householdScope(actor), ...(region ? [{ villageCode: villageRange(region) }] : [])] }
    const where = (of: LookBackState): Where => ({ AND: [scope, of === 'due' ? due(campaign.id, today) : { lookBacks: { some: { campaignId: campaign.id, supersededAt: null, outcome: of } } }] })
    const counts = Object.fromEntries(await Promise.all(lookBackStates.map(async (of) => [of, await db.household.count({ where: where(of) })] as const))) as Record<LookBackState, number>
    const at = readCursor(cursor, 2)
    const after: Where[] = at ? [{ OR: [{ villageCode: { gt: String(at[0]) } }, { villageCode: String(at[0]), sequence: { gt: Number(at[1]) } }] }] : []
    const rows = await households(cx, { AND: [where(state), ...after] }, campaign.id, limit)
    const page = rows.slice(0, limit)
    const names = await regionNames(db, page.flatMap((row) => [row.villageCode, row.townshipCode]))
    const last = page.at(-1)
    return {
      ...empty, counts, total: counts[state], nextCursor: rows.length > limit && last ? cursorOf(last.villageCode, last.sequence) : null,
      items: page.map((row) => ({ ...line(row), village: names.get(row.villageCode) ?? '', township: names.get(row.townshipCode) ?? '' })),
    }
  },
})

export type LookBackList = Awaited<ReturnType<typeof listLookBacks>>

const due = (campaignId: string, today: string): Where => ({
  monitoringStatus: 'eliminated', OR: [{ eliminatedOn: null }, { eliminatedOn: { lte: dateColumn(today) } }], lookBacks: { none: { campaignId, supersededAt: null } },
})

const households = ({ db }: ReadContext, where: Where, campaignId: string, limit: number) =>
  db.household.findMany({
    where, orderBy: [{ villageCode: 'asc' }, { sequence: 'asc' }], take: limit + 1,
    include: {
      lookBacks: { where: { campaignId, supersededAt: null } },
      cases: { where: { kind: { in: ['rollback', 'identification'] } }, orderBy: { openedAt: 'desc' }, select: { id: true, kind: true, openedOn: true } },
    },
  })

type Row = Awaited<ReturnType<typeof households>>[number]

/** One household: since when it counts as eliminated, what was found, and the case that followed. */
function line(row: Row) {
  const [found] = row.lookBacks
  const wanted = found?.outcome === 'rollback' ? 'rollback' : found?.outcome === 'reidentify' ? 'identification' : null
  const followed = found && wanted && row.cases.find(({ kind, openedOn }) => kind === wanted && openedOn >= found.checkedOn)
  return {
    id: row.id, headName: row.headName, memberCount: row.memberCount, group: row.group, villageCode: row.villageCode, category: row.category ? labelOf('category', row.category as Category) : '',
    noLabour: row.noLabour, ...(row.eliminatedOn && { eliminatedOn: localDate(row.eliminatedOn) }), found: found ? lookBackView(found) : null,
    followUp: wanted && { kind: wanted as 'rollback' | 'identification', caseId: followed?.id ?? null, ...(followed && { openedOn: localDate(followed.openedOn) }) },
  }
}
