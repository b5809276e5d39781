import type { Household } from '@/server/generated/prisma/client'
import { loadActor } from '@/server/auth/load-actor'
import type { Caller } from '@/server/kernel/actor'
import { dateColumn } from '@/server/kernel/clock'
import { transaction } from '@/server/kernel/db'
import { newId } from '@/server/kernel/ids'
import { COUNTY, PLACES, type Client } from './county'

/** A campaign of the county under way from 2026-05-01 on. Returns its id. */
export async function aCampaign(change: { title?: string; year?: number; startsOn?: string; closedOn?: string } = {}): Promise<string> {
  const id = newId(COUNTY)
  const { title = '2026年集中排查', year = 2026, startsOn = '2026-05-01', closedOn } = change
  await transaction((tx) =>
    tx.campaign.create({
      data: {
        county: COUNTY, id, regionCode: PLACES.county, title, year, policyId: 'henan-2022', policyVersion: 1, startsOn: dateColumn(startsOn), dueOn: dateColumn(`${year}-06-30`),
        ...(closedOn && { closedOn: dateColumn(closedOn) }),
      },
    }),
  )
  return id
}

/** The caller of a page, to act where no endpoint is. */
export async function callerOf(client: Client): Promise<Caller> {
  return { actor: (await loadActor(client.userId, 1))!, channel: 'page' }
}

/** An ordinary line of the 筛查表: all met, above the line, no key group, not applying, signed. */
export const anOrdinaryLine = (household: Pick<Household, 'id'>) => ({
  householdId: household.id,
  safeguards: { food: true, clothing: true, education: true, medical: true, housing: true, water: true },
  aboveThreshold: true, keyGroups: [] as string[], applies: 'no', headSigned: true, surveyor: '李广平', surveyedOn: '2026-05-16',
})
