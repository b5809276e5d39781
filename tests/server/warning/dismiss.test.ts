import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/server/kernel/db'
import { aMonitoredHousehold } from '../help/monitored-household'
import { asOwner } from '../support/owner'
import { aCounty, COUNTY, PLACES, rowsOf, type Client } from '../support/county'
import { adopt, isRaised, warningsAt, warningsOn } from './support'

let as: (username: string) => Client
let clerk: Client
let id: string
beforeAll(async () => {
  as = await aCounty()
  clerk = as('township.clerk')
})
beforeEach(async () => void (id = await aMonitoredHousehold(clerk)))

const reason = '新近纳入，措施正在安排'
const dismiss = (warning: string, who = 'township.clerk', body: object = { reason }, headers = {}) => as(who).post(`/warnings/${encodeURIComponent(warning)}/dismiss`, body, headers)
const first = async (code = 'W-002') => (await warningsOn(clerk, id, code))[0]!
const plan = (category: string, status?: string) => clerk.post('/measures', { householdId: id, category, instrument: '某项措施', targetRisk: 'illness', responsibleUnit: '县民政局', plannedOn: '2026-06-30', ...(status && { status }) })

describe('POST /warnings/{id}/dismiss', () => {
  it('keeps the warning with its reason, and writes it to the audit in the same breath', async () => {
    const warning = await first()
    const { status, body } = await dismiss(warning.id)
    expect(status, JSON.stringify(body)).toBe(200)
    expect(body).toMatchObject({ id: warning.id, state: 'dismissed', reason, dismissedBy: '赵文娟', dismissedAt: '2026-05-18T09:00:00+08:00' })
    expect(await isRaised(clerk, id, 'W-002')).toBe(false)
    expect(await warningsOn(clerk, id, 'W-002', 'dismissed')).toMatchObject([{ id: warning.id, reason }])
    const [audit] = await db().audit.findMany({ where: { subjectId: warning.id } })
    expect(audit).toMatchObject({ action: 'warnings.dismiss', subjectKind: 'warning', householdId: id, actorRole: 'townshipClerk', detail: { code: 'W-002', subject: id, reason: expect.stringContaining('措施正在安排') } })
  })

  it('opens anew when the fact changes, and tells of the old answer as gone', async () => {
    const warning = await first('W-009')
    await dismiss(warning.id)
    expect(await isRaised(clerk, id, 'W-009')).toBe(false)
    expect((await plan('health')).status).toBe(201) // one planned instead of none: another fact
    expect((await first('W-009')).id).toBe(warning.id)
    expect(await warningsOn(clerk, id, 'W-009', 'gone')).toMatchObject([{ id: warning.id, state: 'gone', reason, message: '已纳入监测，还没有帮扶措施。' }])
  })

  it('is gone once the household is put right', async () => {
    const warning = await first()
    await dismiss(warning.id)
    await plan('industry')
    expect(await warningsOn(clerk, id, 'W-002', 'dismissed')).toEqual([])
    expect(await warningsOn(clerk, id, 'W-002', 'gone')).toMatchObject([{ id: warning.id, reason }])
  })

  it('a second answer is refused; the same request again answers the same', async () => {
    const warning = await first()
    const key = { 'Idempotency-Key': `dismiss-${id}` }
    const once = await dismiss(warning.id, 'township.clerk', { reason }, key)
    const again = await dismiss(warning.id, 'township.clerk', { reason }, key)
    expect([once.status, again.status]).toEqual([200, 200])
    expect(again.body).toEqual(once.body)
    expect(again.headers.get('idempotency-replayed')).toBe('true')
    expect(await dismiss(warning.id, 'township.reviewer')).toMatchObject({ status: 409, body: { code: 'conflict' } })
  })

  it('wants a reason, and refuses with nothing written', async () => {
    const warning = await first()
    const before = await rowsOf('warning_dismissal', 'audit')
    for (const body of [{}, { reason: '不' }, { reason, state: 'dismissed' }]) expect((await dismiss(warning.id, 'township.clerk', body)).status).toBe(422)
    expect((await dismiss(warning.id, 'village.cadre')).status).toBe(403)
    expect((await dismiss(warning.id, 'helper')).status).toBe(404)
    expect((await dismiss(warning.id, 'township2.clerk')).status).toBe(404)
    expect((await dismiss(warning.id.replace('W-002', 'W-001'))).status).toBe(404)
    expect((await dismiss('nothing')).status).toBe(404)
    expect(await rowsOf('warning_dismissal', 'audit')).toEqual(before)
  })

  it('answers for a place by those who work there', async () => {
    await adopt(as('county.admin'), 'anhui-bengbu-7000', 'henan-2022')
    const [warning] = await warningsAt(clerk, PLACES.thirdVillage, 'W-012')
    expect((await dismiss(warning!.id, 'township2.reviewer')).status).toBe(404)
    expect((await dismiss(warning!.id, 'township.reviewer', { reason: '已组织核查，确无符合条件的农户' })).status).toBe(200)
    expect(await warningsAt(clerk, PLACES.thirdVillage, 'W-012')).toEqual([])
    await adopt(as('county.admin'), 'henan-2022')
  })

  it('cannot be changed or taken away, not even a reason made shorter', async () => {
    await dismiss((await first()).id)
    const key = { where: { county_id: { county: COUNTY, id: (await db().warningDismissal.findFirstOrThrow({ where: { subject: id } })).id } } }
    await expect(db().warningDismissal.update({ ...key, data: { reason: '另一个理由' } })).rejects.toThrow(/permission denied/)
    await expect(db().warningDismissal.delete(key)).rejects.toThrow(/permission denied/)
    await expect(asOwner(`UPDATE "warning_dismissal" SET "reason" = '无' WHERE "subject" = $1`, [id])).rejects.toThrow(/warning_dismissal_reason_check/)
  })
})

describe('GET /warnings', () => {
  it('pages by key and counts exactly', async () => {
    const whole = (await clerk.get(`/warnings?household=${id}&limit=200`)).body
    const seen: string[] = []
    let cursor = ''
    do {
      const { body } = await clerk.get(`/warnings?household=${id}&limit=2${cursor && `&cursor=${cursor}`}`)
      expect(body.total).toBe(whole.total)
      seen.push(...body.items.map((item: { id: string }) => item.id))
      cursor = body.nextCursor ?? ''
    } while (cursor)
    expect(seen).toEqual(whole.items.map((item: { id: string }) => item.id))
    expect(new Set(seen).size).toBe(whole.total)
    expect(whole.total).toBeGreaterThan(2)
  })

  it('tells nobody of what lies outside, and nothing that is no filter', async () => {
    expect((await as('township2.clerk').get(`/warnings?household=${id}`)).status).toBe(404)
    expect((await as('township2.clerk').get(`/warnings?region=${PLACES.village}`)).status).toBe(404)
    expect(JSON.stringify((await as('township2.clerk').get('/warnings?limit=200')).body)).not.toContain(id)
    for (const query of ['code=W-1', 'state=closed', 'colour=red']) expect((await clerk.get(`/warnings?${query}`)).status, query).toBe(422)
  })
})
