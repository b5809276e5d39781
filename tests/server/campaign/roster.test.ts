import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { getRosterRow } from '@/server/screening/get-roster-row'
import { enterByException } from '@/server/screening/enter-by-exception'
import { followRoster } from '@/server/screening/follow-roster'
import { getRoster } from '@/server/screening/get-roster'
import { undoException } from '@/server/screening/undo-exception'
import type { Caller } from '@/server/kernel/actor'
import { db } from '@/server/kernel/db'
import { differences } from '@/server/statistics/recount'
import { aHousehold } from '../../builders/household'
import { aCampaign, anOrdinaryLine, callerOf } from '../support/campaign'
import { aCounty, COUNTY, PLACES, rollupOf, rowsOf, type Client } from '../support/county'

let as: (username: string) => Client
let cadre: Caller
let clerk: Caller
let campaignId: string
let group = ''
let ordinary: { id: string }[]
let keyHousehold: { id: string }

const register = async (build: ReturnType<typeof aHousehold>) => (await as('township.clerk').post('/households', build.toRequest())).body
const given = () => ({ villageCode: PLACES.village, group, surveyor: '李广平', surveyedOn: '2026-05-17', signaturesChecked: true })

beforeAll(async () => {
  as = await aCounty()
  cadre = await callerOf(as('village.cadre'))
  clerk = await callerOf(as('township.clerk'))
  campaignId = await aCampaign()
})

/** Every test has a villager group of its own: three ordinary households and one of a key group. */
beforeEach(async () => {
  group = `第${(await rowsOf('household')).household}组`
  ordinary = []
  for (let i = 0; i < 3; i += 1) ordinary.push(await register(aHousehold().inVillage(PLACES.village, group)))
  keyHousehold = await register(aHousehold().inVillage(PLACES.village, group).outOfPoverty())
})

describe('the roster of a village', () => {
  it('has every household in the order of the register, its known groups, and the line of the campaign’s policy', async () => {
    const [first] = ordinary
    await as('township.clerk').post('/screenings', anOrdinaryLine(first!))
    const roster = await getRoster(cadre, { campaignId, villageCode: PLACES.village })
    expect(roster.policy).toMatchObject({ id: 'henan-2022', threshold: 6900 })
    expect(roster.groups.find((entry) => entry.name === group)).toEqual({ name: group, done: 1, total: 4 })
    const rows = roster.rows.filter((row) => row.group === group)
    expect(rows.map((row) => row.sequence)).toEqual([...rows.map((row) => row.sequence)].sort((a, b) => a - b))
    expect(rows[0]).toMatchObject({ householdId: first!.id, version: 1, screening: { recordedByName: '赵文娟', mine: false, safeguardsMet: true } })
    expect(rows[1]).toMatchObject({ version: 0, screening: null, keyGroups: [] })
    expect(rows[3]).toMatchObject({ keyGroups: ['outOfPoverty'] })
    await expect(getRoster(await callerOf(as('village2.cadre')), { campaignId, villageCode: PLACES.village })).rejects.toMatchObject({ status: 404 })
    await expect(getRoster(await callerOf(as('helper')), { campaignId, villageCode: PLACES.village })).rejects.toMatchObject({ status: 403 })
  })

  it('brings last year’s values along', async () => {
    const earlier = await aCampaign({ title: '2025年集中排查', year: 2025, startsOn: '2025-05-01' })
    await as('township.clerk').post('/screenings', { ...anOrdinaryLine(ordinary[0]!), campaignId: earlier, surveyedOn: '2025-05-20', aboveThreshold: false })
    await db().campaign.update({ where: { county_id: { county: '341524', id: earlier } }, data: { closedOn: new Date('2025-07-01') } })
    const { row, next } = await getRosterRow(cadre, { campaignId: 'current', householdId: ordinary[0]!.id })
    expect(row).toMatchObject({ screening: null, lastYear: { year: 2025, aboveThreshold: false, surveyedOn: '2025-05-20' } })
    expect(next?.householdId).toBe(ordinary[1]!.id)
  })

  it('tells others within the next look, and who is in which row', async () => {
    const { cursor } = await getRoster(cadre, { campaignId, villageCode: PLACES.village })
    const look = (caller: Caller, at?: string) => followRoster(caller, { campaignId, villageCode: PLACES.village, cursor, ...(at && { at }) })
    await look(clerk, ordinary[1]!.id)
    await as('township.clerk').post('/screenings', anOrdinaryLine(ordinary[1]!))
    const news = await look(cadre)
    expect(news.rows.find((row) => row.householdId === ordinary[1]!.id)).toMatchObject({ version: 1, screening: { mine: false } })
    expect(news.editors).toEqual([{ householdId: ordinary[1]!.id, name: '赵文娟' }])
    expect((await look(clerk)).editors).toEqual([])
  })
})

describe('entry by exception', () => {
  const enter = (caller: Caller, body: Record<string, unknown> = given()) => enterByException(caller, { params: { id: campaignId }, body })

  it('writes one record per ordinary household, marked, with the author, and leaves the others out', async () => {
    const before = await rollupOf(PLACES.village)
    await as('village.cadre').post('/screenings', { ...anOrdinaryLine(ordinary[0]!), aboveThreshold: false })
    const { result, status } = await enter(cadre)
    expect(status).toBe(201)
    expect(result.recorded.map((entry) => entry.householdId)).toEqual([ordinary[1]!.id, ordinary[2]!.id])
    expect(result.left).toEqual([{ householdId: ordinary[0]!.id, reason: 'entered' }, { householdId: keyHousehold.id, reason: 'keyGroup' }])
    const rows = await db().screening.findMany({ where: { actId: result.actId } })
    expect(rows.map((row) => [row.byException, row.recordedBy, row.applies, row.headSigned, row.safeguardsMet, row.flags])).toEqual(rows.map(() => [true, cadre.actor.id, false, true, true, []]))
    expect((await rollupOf(PLACES.village)).screened! - (before.screened ?? 0)).toBe(3)
    expect(await db().audit.count({ where: { action: 'screenings.by-exception', householdId: { in: ordinary.map((row) => row.id) } } })).toBe(2)
  })

  it('takes only the rows that were ticked, and asks for the signatures to be checked', async () => {
    const { result } = await enter(cadre, { ...given(), householdIds: [ordinary[2]!.id, keyHousehold.id] })
    expect(result.recorded.map((entry) => entry.householdId)).toEqual([ordinary[2]!.id])
    await expect(enter(cadre, { ...given(), signaturesChecked: false })).rejects.toMatchObject({ status: 422, errors: [{ path: 'signaturesChecked' }] })
    await expect(enter(cadre, { ...given(), householdIds: [keyHousehold.id] })).rejects.toMatchObject({ status: 409, code: 'conflict' })
    await expect(enter(await callerOf(as('village2.cadre')))).rejects.toMatchObject({ status: 404 })
    await expect(enter(await callerOf(as('inspector')))).rejects.toMatchObject({ status: 403 })
  })

  it('is undone as a whole by who did it', async () => {
    const before = await rollupOf(PLACES.village)
    const { actId } = (await enter(cadre)).result
    await expect(undoException(clerk, { params: { actId } })).rejects.toMatchObject({ status: 403 })
    await expect(undoException(await callerOf(as('village2.cadre')), { params: { actId } })).rejects.toMatchObject({ status: 404 })
    const { result } = await undoException(cadre, { params: { actId } })
    expect([...result.undone].sort()).toEqual(ordinary.map((row) => row.id).sort())
    expect(await db().screening.count({ where: { actId, supersededAt: null } })).toBe(0)
    expect((await rollupOf(PLACES.village)).screened ?? 0).toBe(before.screened ?? 0)
    expect((await as('village.cadre').get(`/households/${ordinary[0]!.id}`)).body.safeguards).toBeUndefined()
    await expect(undoException(cadre, { params: { actId } })).rejects.toMatchObject({ status: 409 })
    expect((await enter(cadre)).result.recorded).toHaveLength(3)
  })

  it('is not undone once a row was changed or used', async () => {
    const changed = (await enter(cadre, { ...given(), householdIds: [ordinary[0]!.id, ordinary[1]!.id] })).result
    await as('village.cadre').post('/screenings', { ...anOrdinaryLine(ordinary[0]!), note: '更正' })
    await expect(undoException(cadre, { params: { actId: changed.actId } })).rejects.toMatchObject({ status: 409 })
    const used = (await enter(cadre, { ...given(), householdIds: [ordinary[2]!.id] })).result
    await as('village.cadre').post('/clues', { householdId: ordinary[2]!.id, channel: 'cadreSurvey', foundOn: '2026-05-18', note: '住院自付较多' })
    await expect(undoException(cadre, { params: { actId: used.actId } })).rejects.toMatchObject({ status: 409 })
    expect(await db().screening.count({ where: { actId: { in: [changed.actId, used.actId] }, supersededAt: null } })).toBe(2)
  })
})

it('leaves the kept counts in agreement with the rows', async () => {
  expect(await differences(db(), COUNTY)).toEqual([])
})
