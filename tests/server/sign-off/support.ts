import { db } from '@/server/kernel/db'
import { prepareNotice } from '@/server/notice/prepare-notice'
import { aHousehold } from '../../builders/household'
import { CaseUnderTest, comparison, on, registered, review, verification } from '../case/support'
import { callerOf } from '../support/campaign'
import { PLACES, type Client } from '../support/county'

/** Day on which the cases below reach the county; they are due five days later. */
export const DAY = '2026-05-26'

interface Change {
  income?: object
  votesAgainst?: number
  hit?: boolean
  village?: string
  /** The notice is printed by the system. */
  printed?: boolean
}

/** Identifications that wait for the township, clean unless `change` says otherwise: verified and put up on the 18th, the notice closed on DAY. */
export async function atTownship(as: (username: string) => Client, count: number, change: Change = {}): Promise<CaseUnderTest[]> {
  const cases: CaseUnderTest[] = []
  const village = change.village ? 'township.clerk' : 'village.cadre'
  await on('2026-05-18')
  for (let i = 0; i < count; i++) {
    const householdId = await registered(as('township.clerk'), aHousehold().inVillage(change.village ?? PLACES.village).withMembers(3))
    const one = await CaseUnderTest.open(as, 'township.clerk', { householdId, kind: 'identification' })
    await one.act('township.clerk', 'submit', verification('2026-05-18', change.income))
    const compared = comparison('2026-05-18')
    await one.act('county.comparer', 'submit', change.hit ? { ...compared, results: [{ ...compared.results[0], hit: true }] } : compared)
    await one.act('township.clerk', 'submit', { ...review('2026-05-18'), ...(change.votesAgainst && { votesFor: 5 - change.votesAgainst, votesAgainst: change.votesAgainst }) })
    if (change.printed)
      await prepareNotice(await callerOf(as('township.clerk')), { body: { villageCode: change.village ?? PLACES.village, kind: 'identification', plannedOn: '2026-05-18', telephone: '0564-7012345', caseIds: [one.id] } })
    await one.act(village, 'post', { postedOn: '2026-05-18', place: '村务公开栏' })
    cases.push(one)
  }
  await on(DAY)
  for (const one of cases) await one.act(village, 'close', {})
  return cases
}

/** Identifications that wait for the county, clean unless `change` says otherwise. */
export async function atCounty(as: (username: string) => Client, count: number, change: Change = {}): Promise<CaseUnderTest[]> {
  const cases = await atTownship(as, count, change)
  for (const one of cases) await one.act('township.reviewer', 'submit', { decision: 'pass', signer: '吴某某', opinion: '情况属实，同意上报。' })
  return cases
}

/** How many decisions of the county stand in the events of a case. */
export const decisionsOf = (caseId: string): Promise<number> => db().caseEvent.count({ where: { caseId, action: 'submit', step: { contains: 'ounty' } } })
