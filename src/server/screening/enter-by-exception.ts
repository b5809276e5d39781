import 'server-only'
import { z } from 'zod'
import { pastDayField } from '@/domain/time/day-field'
import { safeguards, type Safeguard } from '@/domain/glossary'
import type { Household, Prisma } from '@/server/generated/prisma/client'
import { getCampaign } from '@/server/campaign/campaign-for'
import { defineAction, type Target, type WriteContext } from '@/server/kernel/action'
import { auditRow } from '@/server/kernel/audit'
import { dateColumn } from '@/server/kernel/clock'
import { conflict } from '@/server/kernel/errors'
import { getVillageInScope } from '@/server/region/known-region'
import { bump } from '@/server/statistics/rollup'
import { knownGroups, policyOf } from './weigh'

interface VillageTarget extends Target {
  today: string
  campaignId: string
}

const MOST = 500

const body = (today: string) =>
  z.strictObject({
    villageCode: z.string(),
    group: z.string().optional(),
    householdIds: z.array(z.string()).min(1).max(MOST).optional(),
    surveyor: z.string().trim().min(1).max(50),
    surveyedOn: pastDayField(today),
    signaturesChecked: z.literal(true, { error: '请先核对纸质表第 8、9 栏签字。' }),
  })

/**
 * 按例外录入: the ordinary households of a village or group that have no entry yet, each with a record of its own: all
 * safeguards met, above the line, no key group, not applying, signed. Key-group households are left out, always.
 */
export const enterByException = defineAction({
  name: 'screenings.by-exception',
  permission: 'screening.write',
  status: 201,
  async load({ tx, actor, today }, { id: campaignId = '' }, raw): Promise<VillageTarget> {
    const village = typeof raw.villageCode === 'string' ? await getVillageInScope(tx, actor, raw.villageCode) : null
    return { place: village?.code ?? null, today, campaignId }
  },
  body: ({ today }: VillageTarget) => body(today),
  detail: z.strictObject({ campaignId: z.string(), surveyor: z.string(), surveyedOn: z.string(), screeningIds: z.array(z.string()) }),
  async run(cx, { campaignId }, { villageCode, group, householdIds, surveyor, surveyedOn }) {
    const campaign = await getCampaign(cx.tx, campaignId, villageCode)
    if (campaign.closedOn) throw conflict([{ path: 'campaignId', message: `「${campaign.title}」已结束，不能再录入。` }])
    const { ordinary, left } = await sortOut(cx, campaign.id, { villageCode, ...(group !== undefined && { group }), ...(householdIds && { id: { in: householdIds } }) })
    if (ordinary.length === 0) throw conflict([{ path: 'householdIds', message: '没有可以按例外录入的农户：或已录入，或属重点群体须逐户录入。' }])
    const actId = cx.newId()
    const { policy } = await policyOf(cx.tx, campaign, villageCode, cx.today)
    const recorded = ordinary.map((household) => ({ householdId: household.id, id: cx.newId() }))
    await cx.tx.screening.createMany({
      data: recorded.map((entry) => ({
        county: cx.county, ...entry, campaignId: campaign.id, villageCode, safeguards: allMet, safeguardsMet: true, aboveThreshold: true, keyGroups: [], applies: false, headSigned: true,
        surveyor, surveyedOn: dateColumn(surveyedOn), byException: true, actId, flags: [], policyId: policy.id, policyVersion: policy.version, recordedBy: cx.actor.id, recordedAt: cx.now,
      })),
    })
    await cx.tx.safeguardCheck.createMany({
      data: recorded.map(({ id, householdId }) => ({ county: cx.county, id: cx.newId(), householdId, source: 'screening', sourceId: id, checkedOn: dateColumn(surveyedOn), ...allMet, recordedAt: cx.now })),
    })
    await countAndAudit(cx, villageCode, recorded)
    return {
      result: { id: actId, actId, recorded, left },
      subject: { kind: 'screening', id: actId, villageCode },
      detail: { campaignId: campaign.id, surveyor, surveyedOn, screeningIds: recorded.map((entry) => entry.id) },
    }
  },
})

const allMet = Object.fromEntries(safeguards.map((item) => [item, true])) as Record<Safeguard, boolean>

/** The households of the village in the order of the register, locked: those that may be entered at once, and why the others may not. */
async function sortOut({ tx, county }: WriteContext, campaignId: string, where: Prisma.HouseholdWhereInput) {
  const ids = (await tx.household.findMany({ where: { county, ...where }, select: { id: true }, orderBy: { id: 'asc' }, take: MOST })).map((row) => row.id)
  await tx.$queryRaw`SELECT 1 FROM "household" WHERE "county" = ${county} AND "id" = ANY(${ids}::text[]) ORDER BY "id" FOR UPDATE`
  const households = await tx.household.findMany({
    where: { county, id: { in: ids } }, orderBy: { sequence: 'asc' }, include: { screenings: { where: { campaignId, supersededAt: null }, select: { id: true } } },
  })
  const ordinary: Household[] = []
  const left: { householdId: string; reason: 'entered' | 'keyGroup' }[] = []
  for (const { screenings, ...household } of households) {
    if (screenings.length > 0) left.push({ householdId: household.id, reason: 'entered' })
    else if (knownGroups(household).length > 0) left.push({ householdId: household.id, reason: 'keyGroup' })
    else ordinary.push(household)
  }
  return { ordinary, left }
}

/** Each household has its own line in the audit, with the author; counts only grow by those that no other screening counted. */
async function countAndAudit(cx: WriteContext, villageCode: string, recorded: readonly { householdId: string; id: string }[]): Promise<void> {
  const { tx, county } = cx
  const householdIds = recorded.map((entry) => entry.householdId)
  const elsewhere = await tx.screening.findMany({
    where: { county, householdId: { in: householdIds }, supersededAt: null, id: { notIn: recorded.map((entry) => entry.id) } }, distinct: ['householdId'], select: { householdId: true },
  })
  await bump(tx, { county, villageCode }, { screened: recorded.length - elsewhere.length })
  await tx.audit.createMany({
    data: recorded.map(({ id, householdId }) => auditRow(cx.caller, cx.hat, 'screenings.by-exception', { kind: 'screening', id, householdId, villageCode }, {}, cx.now)),
  })
}
