import { beforeAll, describe, expect, it } from 'vitest'
import { aHousehold } from '../../builders/household'
import { CaseUnderTest, verification } from '../case/support'
import { aCounty, PLACES, type Client } from '../support/county'

let as: (username: string) => Client

/** A household of three: 12,000 yuan, the third person's residence and the county's decision as given; the income per head that a visit comes to. */
async function perHead(residence: string, countyDecision?: string): Promise<number> {
  const { body: household } = await as('township.clerk').post('/households', aHousehold().withMembers(3).ableToWork().toRequest())
  const third = household.members.find(({ relation }: { relation: string }) => relation !== 'head')
  const changed = await as('township.clerk').patch(`/households/${household.id}/members/${third.id}`, { version: household.version, residence, ...(countyDecision && { countyDecision }) })
  expect(changed, JSON.stringify(changed.body)).toMatchObject({ status: 200, body: { residence, ...(countyDecision && { countyDecision }) } })
  const found = await CaseUnderTest.open(as, 'village.cadre', { householdId: household.id, kind: 'identification' })
  const income = { wage: 12_000, business: 0, property: 0, transfer: 0, businessCost: 0 }
  await found.act('village.cadre', 'submit', verification('2026-05-18', { income }))
  return found.body.assessment.perCapitaNetIncome
}

describe('who is counted (R-004, R-005), and who is in scope (R-003)', () => {
  beforeAll(async () => {
    as = await aCounty({ policy: null })
    await as('county.admin').put(`/regions/${PLACES.county}/policy`, { policyId: 'guizhou-6320-2021', inherits: 'henan-2022', effectiveFrom: '2026-05-18' })
  })

  it.each([['both', undefined, 4000], ['registerOnly', undefined, 6000], ['homeOnly', undefined, 4000]])('%s %s: %d yuan a head where people who live together count', async (residence, decision, expected) => {
    expect(await perHead(residence, decision)).toBe(expected)
  })
  it('a decision of the county is kept with the member, and may be taken back', async () => {
    const { body: household } = await as('township.clerk').post('/households', aHousehold().withMembers(2).toRequest())
    const path = `/households/${household.id}/members/${household.members[0].id}`
    const decided = await as('township.clerk').patch(path, { version: household.version, countyDecision: '县核定〔2026〕3号' })
    expect(decided.body).toMatchObject({ countyDecision: '县核定〔2026〕3号', residence: 'both', residenceLabel: '户在人在' })
    const back = await as('township.clerk').patch(path, { version: decided.body.version, countyDecision: null })
    expect(back.body.countyDecision).toBeUndefined()
    expect(await as('township.clerk').patch(path, { version: back.body.version, residence: 'somewhere' })).toMatchObject({ status: 422, body: { code: 'invalid', errors: [{ path: 'residence' }] } })
  })
  it('a household outside the coverage is identified with a word of care; moved without urban security it is inside', async () => {
    const opened = async (registration: string) => {
      const { body } = await as('township.clerk').post('/households', { ...aHousehold().toRequest(), registration })
      expect(body).toMatchObject({ registration })
      return (await as('village.cadre').post('/cases', { householdId: body.id, kind: 'identification' })).body.warnings
    }
    expect(await opened('relocated')).toBeUndefined()
    expect(await opened('urban')).toEqual([expect.objectContaining({ rule: 'R-003', clause: '（一）监测范围' })])
  })
})
