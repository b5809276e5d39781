import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/server/kernel/db'
import { dateColumn } from '@/server/kernel/clock'
import { aHousehold } from '../../builders/household'
import { on, registered, safe } from '../case/support'
import { aCampaign } from '../support/campaign'
import { aCounty, COUNTY, rowsOf, type Client } from '../support/county'

let as: (username: string) => Client
let campaignId: string
beforeAll(async () => {
  as = await aCounty()
  await on('2026-05-18')
  campaignId = await aCampaign()
})

/** A household whose risk was marked as eliminated in January. */
async function eliminated(builder = aHousehold()): Promise<string> {
  const id = await registered(as('township.clerk'), builder)
  await db().household.update({ where: { county_id: { county: COUNTY, id } }, data: { monitoringStatus: 'eliminated', category: 'marginal', monitoredSince: dateColumn('2025-03-01'), eliminatedOn: dateColumn('2026-01-10') } })
  return id
}

const steady = { checkedOn: '2026-05-18', by: '蒋光明', perCapita: 12000, incomeStable: true, safeguards: safe, risksGone: true, outcome: 'keep', findings: '收入稳定，住房安全' }
const record = (id: string, change: object = {}, who = 'village.cadre') => as(who).post(`/households/${id}/look-backs`, { ...steady, ...change })
const list = async (who: string, state = 'due') => (await as(who).get(`/look-backs?state=${state}&limit=200`)).body
const ids = (body: { items: { id: string }[] }) => body.items.map(({ id }) => id)

describe('回头看 (R-120)', () => {
  it('is due for every eliminated household of the campaign until its result is there, within the scope', async () => {
    const [one, two] = [await eliminated(), await eliminated()]
    await registered(as('township.clerk'))
    expect(ids(await list('village.cadre'))).toEqual([one, two])
    expect((await list('county.approver')).counts).toEqual({ due: 2, keep: 0, rollback: 0, reidentify: 0 })
    expect(await list('township2.clerk')).toMatchObject({ items: [], counts: { due: 0 } })
    const { status, body } = await record(one)
    expect(status, JSON.stringify(body)).toBe(201)
    expect(body).toMatchObject({ householdId: one, campaignId, outcome: 'keep', outcomeLabel: '保持风险消除', perCapita: 12000, noLabour: false })
    expect(ids(await list('village.cadre'))).toEqual([two])
    expect(await list('village.cadre', 'keep')).toMatchObject({ total: 1, items: [{ id: one, followUp: null, found: { outcome: 'keep' } }] })
    expect(await db().audit.findFirst({ where: { subjectId: body.id } })).toMatchObject({ action: 'lookBacks.record', subjectKind: 'lookBack', householdId: one, actorRole: 'villageCadre' })
  })

  it('refuses an outcome that contradicts what was found, and writes nothing', async () => {
    const id = await eliminated()
    const before = await rowsOf('look_back', 'audit')
    expect(await record(id, { risksGone: false })).toMatchObject({ status: 422, body: { code: 'rule-violation', errors: [{ rule: 'R-121', clause: '二（三）2（2）' }] } })
    expect(await record(id, { outcome: 'rollback', newRisks: ['illness'] })).toMatchObject({ status: 422, body: { errors: [{ rule: 'R-123' }] } })
    expect(await record(id, { outcome: 'reidentify' })).toMatchObject({ status: 422, body: { errors: [{ rule: 'R-123', path: 'newRisks' }] } })
    expect(await record(id, { checkedOn: '2026-05-19' })).toMatchObject({ status: 422, body: { code: 'invalid', errors: [{ path: 'checkedOn' }] } })
    expect(await rowsOf('look_back', 'audit')).toEqual(before)
  })

  it('a household where nobody can work is rolled back (R-121)', async () => {
    const id = await eliminated(aHousehold().withoutLabour())
    expect(await record(id)).toMatchObject({ status: 422, body: { errors: [{ rule: 'R-121', message: '整户无劳动力，应当回退。' }] } })
    expect((await record(id, { outcome: 'rollback' })).body).toMatchObject({ outcome: 'rollback', noLabour: true })
  })

  it('shows the case that followed: a rollback, or a new identification linked to the old one (R-123)', async () => {
    const [shaky, anew] = [await eliminated(), await eliminated()]
    await record(shaky, { risksGone: false, outcome: 'rollback' })
    await record(anew, { newRisks: ['illness'], outcome: 'reidentify' })
    expect((await list('village.cadre', 'rollback')).items.find(({ id }: { id: string }) => id === shaky)).toMatchObject({ followUp: { kind: 'rollback', caseId: null } })
    const rollback = await as('village.cadre').post('/cases', { householdId: shaky, kind: 'rollback', reason: '风险消除不稳定' })
    const identification = await as('village.cadre').post('/cases', { householdId: anew, kind: 'identification' })
    expect((await list('village.cadre', 'rollback')).items.find(({ id }: { id: string }) => id === shaky)).toMatchObject({ followUp: { caseId: rollback.body.id, openedOn: '2026-05-18' } })
    expect((await list('village.cadre', 'reidentify')).items).toMatchObject([{ id: anew, followUp: { kind: 'identification', caseId: identification.body.id } }])
  })

  it('a second result takes the place of the first, which stays to be read', async () => {
    const id = await eliminated()
    const first = (await record(id)).body.id
    await record(id, { incomeStable: false, outcome: 'rollback' })
    expect(await db().lookBack.findMany({ where: { householdId: id }, orderBy: { recordedAt: 'asc' }, select: { outcome: true, supersededAt: true } })).toEqual([{ outcome: 'keep', supersededAt: expect.any(Date) }, { outcome: 'rollback', supersededAt: null }])
    expect(await db().audit.findFirst({ where: { householdId: id, action: 'lookBacks.record' }, orderBy: { seq: 'desc' } })).toMatchObject({ detail: { replaces: first } })
    await expect(db().$executeRawUnsafe(`UPDATE "look_back" SET "outcome" = 'keep'`)).rejects.toThrow(/permission denied/)
    await expect(db().$executeRawUnsafe(`DELETE FROM "look_back"`)).rejects.toThrow(/permission denied/)
  })

  it('is none for who is not eliminated, for nobody without a campaign, and only the village or the clerk records it', async () => {
    const monitored = await registered(as('township.clerk'))
    expect(await record(monitored)).toMatchObject({ status: 422, body: { errors: [{ rule: 'R-120' }] } })
    const id = await eliminated()
    expect((await record(id, {}, 'county.approver')).status).toBe(403)
    expect((await record(id, {}, 'township2.clerk')).status).toBe(404)
    await db().campaign.update({ where: { county_id: { county: COUNTY, id: campaignId } }, data: { closedOn: dateColumn('2026-05-18') } })
    expect(await record(id)).toMatchObject({ status: 409, body: { errors: [{ rule: 'R-120' }] } })
    expect(await list('village.cadre')).toMatchObject({ campaign: null, items: [] })
    await as('county.admin').put('/regions/341524000000/policy', { policyId: 'hunan-county-6500', effectiveFrom: '2026-05-18' })
    expect(await record(id)).toMatchObject({ status: 422, body: { errors: [{ rule: 'R-120', message: '现行方案未规定风险消除回头看。' }] } })
  })
})
