import { beforeAll, describe, expect, it } from 'vitest'
import { policyInForce } from '@/server/policy/policy-in-force'
import { db } from '@/server/kernel/db'
import { aCounty, PLACES, rowsOf, type Client } from '../support/county'

let as: (username: string) => Client
beforeAll(async () => void (as = await aCounty({ policy: null })))

const county = `/regions/${PLACES.county}/policy`
const township = `/regions/${PLACES.township}/policy`

describe('policy in force', () => {
  it('refuses a day without a policy instead of guessing one', async () => {
    const answer = await as('village.cadre').get(`/regions/${PLACES.village}/policy`)
    expect(answer).toMatchObject({ status: 422, body: { code: 'rule-violation', errors: [{ rule: 'R-010' }] } })
    await expect(policyInForce(db(), PLACES.village, '2026-05-18')).rejects.toMatchObject({ status: 422, code: 'rule-violation' })
  })

  it('holds from its first day on, in every village below, and not a day before', async () => {
    const put = await as('county.admin').put(county, { policyId: 'henan-2022', effectiveFrom: '2026-01-01' })
    expect(put).toMatchObject({ status: 200, body: { id: PLACES.county, policyId: 'henan-2022', effectiveFrom: '2026-01-01', inherits: null } })
    expect((await policyInForce(db(), PLACES.village, '2026-01-01')).pin).toEqual({ id: 'henan-2022', version: 1, inherits: null })
    expect((await as('village.cadre').get(`/regions/${PLACES.village}/policy?on=2025-12-31`)).status).toBe(422)
    expect((await as('village.cadre').get(`/regions/${PLACES.village}/policy?on=2026-13-01`)).body.code).toBe('invalid')
  })

  it('shows each procedure with where it comes from', async () => {
    const { body } = await as('village.cadre').get(county)
    expect(body.procedures.identification).toMatchObject({ from: 'own' })
    expect(body.procedures.identification.steps[0]).toMatchObject({ key: 'householdVerification', kind: 'householdVerification' })
  })

  it('takes the nearest region first', async () => {
    await as('county.admin').put(township, { policyId: 'hunan-county-6500', effectiveFrom: '2026-03-01' })
    expect((await policyInForce(db(), PLACES.village, '2026-03-01')).pin.id).toBe('hunan-county-6500')
    expect((await policyInForce(db(), PLACES.village, '2026-02-28')).pin.id).toBe('henan-2022')
    expect((await policyInForce(db(), PLACES.otherTownship, '2026-03-01')).pin.id).toBe('henan-2022')
  })
})

describe('PUT /regions/{code}/policy', () => {
  it('changes nothing when it is repeated', async () => {
    const body = { policyId: 'hunan-county-6500', effectiveFrom: '2026-03-01' }
    const before = await db().policyAdoption.findMany({ orderBy: { id: 'asc' } })
    expect((await as('county.admin').put(township, body)).status).toBe(200)
    expect(await db().policyAdoption.findMany({ orderBy: { id: 'asc' } })).toEqual(before)
  })

  it('supersedes every adoption of that day or later, and keeps the rows', async () => {
    const admin = as('county.admin')
    await admin.put(county, { policyId: 'hunan-county-6500', effectiveFrom: '2026-06-01' })
    await admin.put(county, { policyId: 'henan-2022', effectiveFrom: '2026-09-01' })
    await admin.put(county, { policyId: 'hunan-county-6500', effectiveFrom: '2026-05-01' })
    const standing = await db().policyAdoption.findMany({ where: { regionCode: PLACES.county, supersededAt: null }, orderBy: { effectiveFrom: 'asc' } })
    expect(standing.map((row) => [row.policyId, row.effectiveFrom.toISOString().slice(0, 10)])).toEqual([['henan-2022', '2026-01-01'], ['hunan-county-6500', '2026-05-01']])
    expect(await db().policyAdoption.count({ where: { regionCode: PLACES.county } })).toBe(4)
    expect((await policyInForce(db(), PLACES.otherTownship, '2026-12-31')).pin.id).toBe('hunan-county-6500')
  })

  it('answers a policy of days to come as it will hold then', async () => {
    const { body } = await as('county.admin').put(`/regions/${PLACES.thirdVillage}/policy`, { policyId: 'henan-2022', effectiveFrom: '2027-01-01' })
    expect(body).toMatchObject({ on: '2027-01-01', policyId: 'henan-2022', adoptedBy: PLACES.thirdVillage })
  })

  it.each([
    ['that prints no identification, without naming from whom', { policyId: 'guizhou-6320-2021' }],
    ['that prints none, from another that prints none', { policyId: 'guizhou-6320-2021', inherits: 'anhui-bengbu-7000' }],
    ['that prints none, from itself', { policyId: 'anhui-huaishuwan-2023', inherits: 'anhui-huaishuwan-2023' }],
  ])('refuses a policy %s (K-08)', async (_, wish) => {
    const before = await rowsOf('policy_adoption', 'audit')
    const { status, body } = await as('county.admin').put(county, { ...wish, effectiveFrom: '2026-05-18' })
    expect({ status, body }).toMatchObject({ status: 422, body: { code: 'rule-violation', errors: [{ rule: 'K-08', path: 'inherits', message: '本政策未规定识别程序，请县级指定承接的政策。' }] } })
    expect(await rowsOf('policy_adoption', 'audit')).toEqual(before)
  })

  it('keeps its own procedures and takes the others from the one it names', async () => {
    const from = async (policyId: string, inherits: string) => {
      const { status, body } = await as('county.admin').put(`/regions/${PLACES.thirdVillage}/policy`, { policyId, inherits, effectiveFrom: '2026-01-01' })
      expect(status, JSON.stringify(body)).toBe(200)
      return Object.fromEntries(Object.entries(body.procedures as Record<string, { from: string } | null>).map(([kind, procedure]) => [kind, procedure && procedure.from]))
    }
    expect(await from('jiangxi-zixiao-2022', 'henan-2022')).toEqual({ identification: 'henan-2022', elimination: 'henan-2022', rollback: 'own', removal: 'own' })
    expect(await from('guizhou-6320-2021', 'hunan-county-6500')).toEqual({ identification: 'hunan-county-6500', elimination: 'hunan-county-6500', rollback: null, removal: null })
    expect(await from('hunan-county-6500', 'anhui-huaishuwan-2023')).toEqual({ identification: 'own', elimination: 'own', rollback: 'anhui-huaishuwan-2023', removal: 'anhui-huaishuwan-2023' })
  })

  it('is the county administrator’s alone', async () => {
    const body = { policyId: 'henan-2022', effectiveFrom: '2026-01-01' }
    expect((await as('county.approver').put(county, body)).status).toBe(403)
    expect((await as('township.clerk').put(township, body)).status).toBe(403)
    expect((await as('township.clerk').put(`/regions/${PLACES.otherTownship}/policy`, body)).status).toBe(404)
    expect((await as('county.admin').put('/regions/341525000000/policy', body)).status).toBe(404)
  })

  it('names every fault of the body at once', async () => {
    const { status, body } = await as('county.admin').put(county, { policyId: 'nowhere', effectiveFrom: '2026-02-30', until: 1 })
    expect(status).toBe(422)
    expect(body.errors.map((error: { path: string }) => error.path).sort()).toEqual(['effectiveFrom', 'policyId', 'until'])
  })
})
