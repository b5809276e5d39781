import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/server/kernel/db'
import { listLedgerRows } from '@/server/ledger/list-ledger-rows'
import { aHousehold } from '../../builders/household'
import { aMonitoredHousehold } from '../help/monitored-household'
import { callerOf } from '../support/campaign'
import { aCounty, clockAt, COUNTY, PLACES, type Client } from '../support/county'
import { asOwner } from '../support/owner'
import { eliminate } from '../warning/support'

let as: (username: string) => Client
let monitored: string
let id: string
beforeAll(async () => {
  as = await aCounty({ day: '2026-06-15' })
  monitored = await aMonitoredHousehold(as('township.clerk'), { household: aHousehold().on('2026-06-15') })
  await aMonitoredHousehold(as('township.clerk'), { household: aHousehold().withMembers(2).inVillage(PLACES.otherVillage).on('2026-06-15') })
})

const figure = (body: { figures: { key: string }[] }, key: string) => body.figures.find((one) => one.key === key)

describe('POST /snapshots', () => {
  it('freezes every figure of the statistics and the rows of the usual ledgers', async () => {
    const { status, body } = await as('township.clerk').post('/snapshots', { region: PLACES.township, title: '6月15日上报数' })
    expect(status, JSON.stringify(body)).toBe(201)
    id = body.id
    expect(body).toMatchObject({ title: '6月15日上报数', region: { code: PLACES.township, name: '槐树湾乡' }, asOf: '2026-06-15', intact: true, total: { households: 2, people: 5, 'monitored:marginal': 2, monitoredPeople: 5, eliminated: 0 } })
    const { body: statistics } = await as('township.clerk').get(`/statistics?region=${PLACES.township}&limit=200`)
    for (const line of statistics.items.filter((one: { households: number }) => one.households > 0))
      expect(body.lines.find((one: { region: { code: string } }) => one.region.code === line.region.code)).toMatchObject({ households: line.households, people: line.people, 'monitored:marginal': line.monitored.marginal, openCases: line.openCases, screened: line.screened })
    expect(body.ledgers.map(({ key, rows }: { key: string; rows: number }) => [key, rows])).toEqual([['help-ledger', 2], ['identification-lists', 2]])
    const kept = await db().snapshotRow.findMany({ where: { snapshotId: id, ledger: 'help-ledger' }, orderBy: { rowId: 'asc' } })
    const { items } = await listLedgerRows(await callerOf(as('township.clerk')), { key: 'help-ledger' })
    expect(kept.map(({ rowId }) => rowId)).toEqual(items.map((item) => item.id).sort())
    expect(kept.find(({ rowId }) => rowId === monitored)!.data).toMatchObject({ category: 'marginal', status: 'monitored', risks: ['illness'] })
    expect(JSON.stringify(kept)).not.toMatch(/\d{17}[\dX]|idCipher/)
  })

  it('leaves a trail with the hash of each part', async () => {
    const { hash } = await db().snapshot.findFirstOrThrow({ where: { id } })
    expect(await db().audit.findFirstOrThrow({ where: { action: 'snapshots.take' } })).toMatchObject({ subjectKind: 'snapshot', subjectId: id, detail: { hash, title: '6月15日上报数', parts: [{ ledger: 'help-ledger' }, { ledger: 'identification-lists' }, { ledger: 'statistics' }] } })
  })

  it('is refused for a place out of reach, to roles that take none, and without a title', async () => {
    expect((await as('township.clerk').post('/snapshots', { region: PLACES.county, title: '上报数' })).status).toBe(404)
    expect((await as('inspector').post('/snapshots', { region: PLACES.county, title: '上报数' })).status).toBe(403)
    expect((await as('township.clerk').post('/snapshots', { region: PLACES.township })).body).toMatchObject({ code: 'invalid', errors: [{ path: 'title' }] })
    expect((await as('township.clerk').post('/snapshots', { region: PLACES.township, title: '上报数', ledgers: ['nothing'] })).status).toBe(422)
  })
})

describe('a snapshot', () => {
  it('stays as it was when the records go on, and tells what changed, household by household', async () => {
    await clockAt('2026-06-20T09:00:00+08:00')
    await eliminate(monitored, '2026-06-18')
    const { body: added } = await as('township.clerk').post('/households', aHousehold().on('2026-06-20').toRequest())
    const { body } = await as('township.clerk').get(`/snapshots/${id}`)
    expect(body).toMatchObject({ intact: true, total: { households: 2, 'monitored:marginal': 2, eliminated: 0 } })
    const changes = async (query = '') => (await as('township.clerk').get(`/snapshots/${id}/changes${query}`)).body
    const all = await changes()
    expect(figure(all, 'households')).toMatchObject({ then: 2, now: 3, came: 1, went: 0 })
    expect(figure(all, 'monitored:marginal')).toMatchObject({ then: 2, now: 1, came: 0, went: 1 })
    expect(figure(all, 'eliminated')).toMatchObject({ then: 0, now: 1, came: 1, went: 0 })
    expect((await changes('?figure=households&side=came')).items).toMatchObject([{ id: added.id, village: '兴田村', headName: added.head.name }])
    expect((await changes('?figure=monitored:marginal&side=went')).items.map((one: { id: string }) => one.id)).toEqual([monitored])
    expect((await changes('?figure=password')).code).toBe('invalid')
  })

  it('cannot be changed by the application, and shows it where somebody else did', async () => {
    await expect(db().$executeRaw`UPDATE "snapshot_row" SET "data" = '{}' WHERE "snapshotId" = ${id}`).rejects.toThrow(/permission denied/)
    await expect(db().$executeRaw`DELETE FROM "snapshot" WHERE "id" = ${id}`).rejects.toThrow(/permission denied/)
    const change = (from: number, to: number) => asOwner(`UPDATE "snapshot_row" SET "data" = jsonb_set("data", '{people}', $2::jsonb) WHERE "county" = $3 AND "snapshotId" = $1 AND "ledger" = 'statistics' AND "data" ->> 'people' = $4`, [id, String(to), COUNTY, String(from)])
    expect(await change(2, 9)).toBe(1)
    expect((await as('township.clerk').get(`/snapshots/${id}`)).body.intact).toBe(false)
    await change(9, 2)
    expect((await as('township.clerk').get(`/snapshots/${id}`)).body.intact).toBe(true)
  })

  it('is seen by who has its region, and by nobody else', async () => {
    expect((await as('county.admin').get('/snapshots')).body.items.map((one: { id: string }) => one.id)).toEqual([id])
    expect((await as('township2.clerk').get('/snapshots')).body.total).toBe(0)
    expect((await as('township2.clerk').get(`/snapshots/${id}`)).status).toBe(404)
    expect((await as('village.cadre').get(`/snapshots/${id}`)).status).toBe(404)
    expect((await as('helper').get('/snapshots')).status).toBe(403)
  })
})
