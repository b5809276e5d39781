import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/server/kernel/db'
import { policyInForce } from '@/server/policy/policy-in-force'
import { aHousehold } from '../../builders/household'
import { aCounty, COUNTY, PLACES, rowsOf, type Client } from '../support/county'
import { asOwner } from '../support/owner'

let as: (username: string) => Client
beforeAll(async () => void (as = await aCounty()))

const at = (place: string, key: string) => `/regions/${place}/decisions/${key}`
const decided = (value: unknown, change: object = {}) => ({ value, effectiveFrom: '2026-05-18', reason: '县联席会议第3次会议', ...change })
const line = (body: { items: { key: string }[] }, key: string) => body.items.find((item) => item.key === key)

describe('PUT /regions/{code}/decisions/{key}', () => {
  it('is a new version each time, dated, audited, and answers the whole list', async () => {
    const first = await as('county.admin').put(at(PLACES.county, 'staleData'), decided(30))
    expect(first.status).toBe(200)
    expect(line(first.body, 'staleData')).toMatchObject({ value: 30, standard: null, decided: true, version: 1, effectiveFrom: '2026-05-18', from: PLACES.county })
    expect(line(first.body, 'bulkSample')).toMatchObject({ value: 10, decided: false })
    await as('county.admin').put(at(PLACES.county, 'staleData'), decided(45, { effectiveFrom: '2026-07-01' }))
    const list = (day: string) => as('village.cadre').get(`/regions/${PLACES.village}/decisions?on=${day}`)
    expect(line((await list('2026-05-17')).body, 'staleData')).toMatchObject({ value: null, decided: false })
    expect(line((await list('2026-06-30')).body, 'staleData')).toMatchObject({ value: 30, version: 1 })
    expect(line((await list('2026-07-01')).body, 'staleData')).toMatchObject({ value: 45, version: 2 })
    const audit = await db().audit.findMany({ where: { action: 'decisions.make' }, orderBy: { seq: 'asc' } })
    expect(audit.map(({ subjectId, detail }) => [subjectId, detail])).toEqual([30, 45].map((value, i) => [
      PLACES.county, { key: 'staleData', value, effectiveFrom: i === 0 ? '2026-05-18' : '2026-07-01', reason: '县联席会议第3次会议', version: i + 1, proposal: null },
    ]))
    const history = (await as('county.admin').get(`/regions/${PLACES.county}/decisions`)).body.history
    expect(history.map((row: { key: string; version: number }) => [row.key, row.version])).toEqual([['staleData', 2], ['staleData', 1]])
  })

  it('can be neither changed nor taken away, by the application or by hand of the application', async () => {
    await expect(db().$executeRaw`UPDATE "county_decision" SET "version" = 9`).rejects.toThrow(/permission denied/)
    await expect(db().$executeRaw`DELETE FROM "county_decision"`).rejects.toThrow(/permission denied/)
  })

  it('goes into the policy in force from its day on; a case keeps what held when it was opened', async () => {
    const open = async () => {
      const { body: household } = await as('township.clerk').post('/households', aHousehold().toRequest())
      const { body } = await as('village.cadre').post('/cases', { householdId: household.id, kind: 'identification' })
      return db().case.findUniqueOrThrow({ where: { county_id: { county: COUNTY, id: body.id } } })
    }
    const before = await open()
    await as('county.admin').put(at(PLACES.county, 'noticeDayKind'), decided('working'))
    const after = await open()
    expect(before.decisions).toEqual({ staleData: 30 })
    expect(after.decisions).toEqual({ staleData: 30, noticeDayKind: 'working' })
    expect((before.state as { policy: unknown }).policy).toEqual({ id: 'henan-2022', version: 1, inherits: null, decisions: before.decisions })
    const notice = async (day: string) => (await policyInForce(db(), PLACES.village, day)).procedures.identification!.steps.find(({ kind }) => kind === 'publicNotice')!.rules['R-047']!
    expect((await notice('2026-05-17')).dayKind).toBe('calendar')
    expect(await notice('2026-05-18')).toMatchObject({ dayKind: 'working', days: 5 })
  })

  it('null takes the standard back', async () => {
    const { body } = await as('county.admin').put(at(PLACES.county, 'noticeDayKind'), decided(null))
    expect(line(body, 'noticeDayKind')).toMatchObject({ value: 'calendar', decided: false })
    expect((await policyInForce(db(), PLACES.village, '2026-05-18')).pin.decisions).toEqual({ staleData: 30 })
  })

  it('refuses quotas, ratios and targets by their rules, and writes nothing', async () => {
    const before = await rowsOf('county_decision', 'audit', 'policy_proposal')
    for (const [key, rule] of [['inclusionQuota', 'R-019'], ['eliminationRatio', 'R-020']] as const)
      expect(await as('county.admin').put(at(PLACES.county, key), decided(8))).toMatchObject({ status: 422, body: { code: 'rule-violation', errors: [{ rule, clause: expect.any(String) }] } })
    const field = await as('county.admin').put(at(PLACES.county, 'largeShare'), decided(8, { quota: 3 }))
    expect(field).toMatchObject({ status: 422, body: { code: 'invalid', errors: [{ path: 'quota' }] } })
    await expect(asOwner(`INSERT INTO "county_decision" ("county","regionCode","key","version","effectiveFrom","reason","decidedBy","decidedName","decidedAt") VALUES ('341524','341524000000','inclusionQuota',1,'2026-01-01','x','x','x','2026-01-01')`)).rejects.toThrow(/county_decision_key_check/)
    expect(await rowsOf('county_decision', 'audit', 'policy_proposal')).toEqual(before)
  })

  it('refuses what a township or a village would have its own way (R-154), but for the telephone of a township', async () => {
    const before = await rowsOf('county_decision', 'audit')
    for (const place of [PLACES.township, PLACES.village])
      expect(await as('county.admin').put(at(place, 'largeShare'), decided(1))).toMatchObject({ status: 422, body: { errors: [{ rule: 'R-154', clause: '四（四）' }] } })
    expect(await as('county.admin').put(at(PLACES.village, 'supervisionTelephone'), decided('0564-7351234'))).toMatchObject({ status: 422, body: { errors: [{ rule: 'R-154' }] } })
    await expect(asOwner(`INSERT INTO "county_decision" ("county","regionCode","key","version","effectiveFrom","reason","decidedBy","decidedName","decidedAt") VALUES ('341524','${PLACES.township}','largeShare',1,'2026-01-01','x','x','x','2026-01-01')`)).rejects.toThrow(/county_decision_place_check/)
    expect(await rowsOf('county_decision', 'audit')).toEqual(before)
    expect((await as('county.admin').put(at(PLACES.township, 'supervisionTelephone'), decided('0564-7351234'))).status).toBe(200)
  })

  it('names every fault of the body at once', async () => {
    const { status, body } = await as('county.admin').put(at(PLACES.county, 'largeShare'), { value: 101, effectiveFrom: '2026-02-30', reason: '会' })
    expect(status).toBe(422)
    expect(body.errors.map(({ path }: { path: string }) => path).sort()).toEqual(['effectiveFrom', 'reason', 'value'])
  })

  it('is the county administrator’s alone', async () => {
    expect((await as('county.approver').put(at(PLACES.county, 'largeShare'), decided(1))).status).toBe(403)
    expect((await as('township.clerk').put(at(PLACES.township, 'supervisionTelephone'), decided('0564-7351234'))).status).toBe(403)
    expect((await as('county.admin').put(at('341525000000', 'largeShare'), decided(1))).status).toBe(404)
  })

  it('keeps the range calculation with every factor (R-023), and the standards of first lists (R-060)', async () => {
    const factors = { base: 4000, multiple: 1.5, priceGrowth: 2.6, incomeGrowth: 8.2, subsistenceGrowth: 5 }
    const { body } = await as('county.admin').put(at(PLACES.county, 'rangeCalculation'), decided(factors))
    expect(line(body, 'rangeCalculation')).toMatchObject({ rule: 'R-023', value: { ...factors, floor: 6000, amount: 6320 } })
    const standard = await as('county.admin').put(at(PLACES.county, 'screeningStandard'), decided('县医保局：年自付医疗费 1 万元以上\n槐树湾乡：近三个月收入减少三成'))
    expect(line(standard.body, 'screeningStandard')).toMatchObject({ rule: 'R-060', version: 1 })
    expect((await policyInForce(db(), PLACES.village, '2026-05-18')).pin.decisions).toEqual({ staleData: 30 })
  })
})
