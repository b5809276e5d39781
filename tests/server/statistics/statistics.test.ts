import { beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '@/domain/glossary'
import { dateColumn } from '@/server/kernel/clock'
import { db, transaction } from '@/server/kernel/db'
import { rebuildRollups } from '@/server/statistics/rebuild-rollups'
import { recount } from '@/server/statistics/recount'
import { bump } from '@/server/statistics/rollup'
import { aHousehold } from '../../builders/household'
import { aMonitoredHousehold } from '../help/monitored-household'
import { aCounty, clockAt, COUNTY, PLACES, rollupOf, type Client } from '../support/county'

let as: (username: string) => Client
beforeAll(async () => void (as = await aCounty()))

type Line = { region: { code: string; name: string }; households: number; people: number; share: number | null }
const lines = async (query = '', who = 'county.admin') => (await as(who).get(`/statistics${query}`)).body as { items: Line[]; total: number; asOf: string; nextCursor: string | null }
const lineOf = async (code: string, query = '', who = 'county.admin') => (await lines(`${query}${query ? '&' : '?'}limit=200`, who)).items.find((line) => line.region.code === code)!

describe('GET /statistics', () => {
  it('has a line for every township of the county, empty ones too', async () => {
    const { total, items, asOf } = await lines('?limit=200')
    expect(total).toBe(await db().region.count({ where: { level: 'township' } }))
    expect(items).toHaveLength(total)
    expect(asOf).toBe('2026-05-18')
    expect(items.every((line) => line.households === 0 && line.share === null)).toBe(true)
  })

  it('counts what acts have written, by township and by village', async () => {
    await as('township.clerk').post('/households', aHousehold().toRequest())
    await as('township.clerk').post('/households', aHousehold().withMembers(2).inVillage(PLACES.otherVillage).toRequest())
    await aMonitoredHousehold(as('township.clerk'))
    expect(await lineOf(PLACES.township)).toMatchObject({
      households: 3, people: 8, screened: 0, openCases: 0, eliminated: 0, overdue: 0, monitored: { marginal: 1, unstableOutOfPoverty: 0 }, monitoredPeople: 3, share: 375,
    })
    const villages = await lines('?groupBy=village&limit=200')
    expect(villages.total).toBe(await db().region.count({ where: { level: 'village' } }))
    expect(await lineOf(PLACES.otherVillage, '?groupBy=village')).toMatchObject({ households: 1, people: 2, monitoredPeople: 0, share: 0 })
  })

  it('takes the share of the rural population where the region has that figure', async () => {
    await db().region.update({ where: { code: PLACES.township }, data: { ruralPopulation: 2000 } })
    expect((await lineOf(PLACES.township)).share).toBe(1.5)
  })

  it('counts an open case as overdue from the day after its date', async () => {
    const row = await db().case.findFirstOrThrow()
    const key = { county_id: { county: COUNTY, id: row.id } }
    await db().case.update({ where: key, data: { status: 'open', stepKey: 'villageReview', stepKind: 'villageReview', stepEnteredAt: row.openedAt, dueOn: dateColumn('2026-05-18') } })
    expect(await lineOf(PLACES.township)).toMatchObject({ overdue: 0 })
    await clockAt('2026-05-19T00:00:00+08:00')
    expect(await lineOf(PLACES.township)).toMatchObject({ overdue: 1 })
    await clockAt('2026-05-18T09:00:00+08:00')
    await db().case.update({ where: key, data: { status: 'approved', stepKey: null, stepKind: null, stepEnteredAt: null } })
  })

  it('shows each person the own region, by default that one', async () => {
    expect((await lines('', 'village.cadre')).items.map((line) => line.region.code)).toEqual([PLACES.village])
    expect((await lines('?limit=200', 'township.clerk')).items.every((line) => line.region.code.startsWith('341524204'))).toBe(true)
    expect((await as('township.clerk').get(`/statistics?region=${PLACES.otherTownship}`)).status).toBe(404)
    expect((await as('village.cadre').get(`/statistics?region=${PLACES.township}`)).status).toBe(404)
    expect((await as('helper').get('/statistics')).status).toBe(403)
  })

  it('goes page by page in the order of the codes', async () => {
    const first = await lines('?limit=2')
    const second = await lines(`?limit=2&cursor=${first.nextCursor}`)
    const codes = [...first.items, ...second.items].map((line) => line.region.code)
    expect(codes).toEqual([...codes].sort())
    expect(new Set(codes).size).toBe(4)
  })

  it('refuses days to come and days that do not exist', async () => {
    for (const asOf of ['2026-05-19', '2026-02-30', 'today']) expect((await as('county.admin').get(`/statistics?asOf=${asOf}`)).body, asOf).toMatchObject({ code: 'invalid', errors: [{ path: 'asOf' }] })
  })
})

describe('as of an earlier day', () => {
  it('counts households, members and monitoring as they stood at its end', async () => {
    await clockAt('2026-06-01T09:00:00+08:00')
    const { body } = await as('township.clerk').post('/households', aHousehold().inVillage(PLACES.thirdVillage).on('2026-06-01').toRequest())
    await clockAt('2026-06-03T09:00:00+08:00')
    const leaving = body.members.find((member: { relation: string }) => member.relation !== 'head')
    await as('township.clerk').post(`/households/${body.id}/members/${leaving.id}/leave`, { reason: '外嫁', on: '2026-06-03' })
    const of = (asOf: string) => lineOf(PLACES.thirdVillage, `?groupBy=village&asOf=${asOf}`)
    expect(await of('2026-05-31')).toMatchObject({ households: 0, people: 0 })
    expect(await of('2026-06-02')).toMatchObject({ households: 1, people: 3 })
    expect(await of('2026-06-03')).toMatchObject({ households: 1, people: 2 })
    expect(await lineOf(PLACES.village, '?groupBy=village&asOf=2026-05-09')).toMatchObject({ monitored: { marginal: 0 } })
  })

  it('agrees with the kept counts when that day is the present one', async () => {
    const now = await lines('?groupBy=village&limit=200')
    await clockAt('2026-06-04T09:00:00+08:00')
    const then = await lines('?groupBy=village&limit=200&asOf=2026-06-03')
    const bare = (list: { items: Line[] }) => list.items.filter((line) => line.region.code !== PLACES.village)
    expect(bare(then)).toEqual(bare(now))
  })
})

describe('kept counts and facts', () => {
  const caller = (role: Role) => ({ actor: { id: role, name: '', username: '', county: COUNTY, department: null, hats: [{ id: '1', role, region: PLACES.county }] }, channel: 'page' as const })
  const check = () => recount(caller('countyAdmin'), {})

  it('agree after a series of acts', async () => {
    expect(await check()).toEqual({ ok: true, differences: [] })
  })

  it('are told apart by village and measure where they do not agree, and counted anew', async () => {
    await transaction((tx) => bump(tx, { county: COUNTY, villageCode: PLACES.village }, { people: 2, openCases: -1 }))
    expect(await check()).toMatchObject({ ok: false, differences: [{ villageCode: PLACES.village, measure: 'openCases', counted: 0, kept: -1 }, { measure: 'people' }] })
    await transaction((tx) => rebuildRollups(tx, COUNTY))
    expect(await check()).toEqual({ ok: true, differences: [] })
  })

  it('keep a bounded number of rows, however often they change', async () => {
    const before = await rollupOf(PLACES.village)
    for (let i = 0; i < 12; i++) await transaction((tx) => bump(tx, { county: COUNTY, villageCode: PLACES.village }, { people: i % 2 ? 1 : -1 }))
    expect(await db().rollup.count({ where: { villageCode: PLACES.village, measure: 'people' } })).toBeLessThanOrEqual(4)
    expect(await rollupOf(PLACES.village)).toEqual(before)
  })

  it('are compared for the county administrator only', async () => {
    await expect(recount(caller('inspector'), {})).rejects.toMatchObject({ status: 403 })
  })
})
