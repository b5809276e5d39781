import type { RiskType } from '@/domain/glossary'
import { dateColumn, timestampColumn } from '@/server/kernel/clock'
import { db } from '@/server/kernel/db'
import { newId } from '@/server/kernel/ids'
import { rebuildRollups } from '@/server/statistics/rebuild-rollups'
import { aHousehold, type HouseholdBuilder } from '../../builders/household'
import { COUNTY, PLACES, type Client } from '../support/county'

interface Wish {
  household?: HouseholdBuilder
  risks?: RiskType[]
  decidedOn?: string
}

/** A household that was identified on a day with these risks, without walking through its case. Returns its id. */
export async function aMonitoredHousehold(clerk: Client, { household = aHousehold(), risks = ['illness'], decidedOn = '2026-05-10' }: Wish = {}): Promise<string> {
  const { body } = await clerk.post('/households', household.toRequest())
  const caseId = newId(COUNTY)
  const key = { county_id: { county: COUNTY, id: body.id as string } }
  const at = timestampColumn(`${decidedOn}T10:00:00+08:00`)
  await db().household.update({ where: key, data: { monitoringStatus: 'monitored', category: 'marginal', monitoredSince: dateColumn(decidedOn) } })
  await db().case.create({
    data: {
      county: COUNTY, id: caseId, householdId: body.id, townshipCode: PLACES.township, villageCode: body.villageCode, headName: body.head.name, kind: 'identification',
      policyId: 'henan-2022', policyVersion: 1, status: 'approved', openedOn: dateColumn(decidedOn), openedBy: clerk.userId, decidedOn: dateColumn(decidedOn),
      category: 'marginal', state: {}, openedAt: at, updatedAt: at,
    },
  })
  await db().householdRisk.createMany({ data: risks.map((type) => ({ county: COUNTY, id: newId(COUNTY), householdId: body.id, caseId, type, foundOn: dateColumn(decidedOn) })) })
  await db().$transaction((tx) => rebuildRollups(tx, COUNTY))
  return body.id
}

/** The account `helper` becomes the helper of a household. */
export async function helpAssignedTo(as: (username: string) => Client, householdId: string): Promise<void> {
  const { name } = await db().user.findUniqueOrThrow({ where: { username: 'helper' } })
  await as('township.clerk').put(`/households/${householdId}/helper`, { workerName: name, unit: '县医保局', publicServant: true, from: '2026-05-12' })
}
