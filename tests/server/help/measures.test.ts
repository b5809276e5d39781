import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/server/kernel/db'
import { aHousehold } from '../../builders/household'
import { measureDesk } from '@/server/help/measure-desk'
import { callerOf } from '../support/campaign'
import { aCounty, PLACES, rowsOf, type Client } from '../support/county'
import { aMonitoredHousehold } from './monitored-household'

let as: (username: string) => Client
beforeAll(async () => void (as = await aCounty()))

const measure = { category: 'health', instrument: '医疗救助', targetRisk: 'illness', responsibleUnit: '县医保局', plannedOn: '2026-06-30' }
const rulesOf = (body: { warnings: { rule: string }[] }) => body.warnings.map((warning) => warning.rule)
const add = (householdId: string, change: object = {}, who = 'township.clerk') => as(who).post('/measures', { householdId, ...measure, ...change })

it('R-088: the form offers by kind of help who leads and who is responsible, as the policy has it', async () => {
  const id = await aMonitoredHousehold(as('township.clerk'))
  await as('county.admin').put(`/regions/${PLACES.county}/policy`, { policyId: 'hunan-county-6500', effectiveFrom: '2026-01-01' })
  const { table, household } = await measureDesk(await callerOf(as('township.clerk')), { id })
  expect(household.id).toBe(id)
  expect(table.find(({ category }) => category === 'industry')).toMatchObject({ lead: '县农业农村局', responsible: ['县金融办', '各乡镇'], clause: '帮扶（一）1' })
  await as('county.admin').put(`/regions/${PLACES.county}/policy`, { policyId: 'henan-2022', effectiveFrom: '2026-01-01' })
})

describe('POST /measures', () => {
  it('may precede plan and helper', async () => {
    const id = await aMonitoredHousehold(as('township.clerk'))
    const { status, body } = await add(id, { category: 'publicWelfareJob', amount: 800 })
    expect(status).toBe(201)
    expect(body).toMatchObject({ householdId: id, version: 1, status: 'planned', amount: 800, categoryLabel: '公益岗位', warnings: [] })
    expect(body.planId).toBeUndefined()
  })

  it('saves a measure for a risk that is not recorded, and warns (R-074)', async () => {
    const id = await aMonitoredHousehold(as('township.clerk'))
    const { status, body } = await add(id, { category: 'education', targetRisk: 'schooling' })
    expect(status).toBe(201)
    expect(body.warnings).toContainEqual(expect.objectContaining({ rule: 'R-074', clause: '二（五）2', path: 'targetRisk' }))
    expect(await db().helpMeasure.count({ where: { householdId: id } })).toBe(1)
  })

  it('warns of a kind of help that does not answer the risk (R-074)', async () => {
    const id = await aMonitoredHousehold(as('township.clerk'), { risks: ['drinkingWater'] })
    expect(rulesOf((await add(id, { category: 'industry', targetRisk: 'drinkingWater' })).body)).toEqual(['R-074'])
    expect(rulesOf((await add(id, { category: 'drinkingWater', targetRisk: 'drinkingWater' })).body)).toEqual([])
  })

  it('warns of one who can work and gets no 开发式 measure, until there is one (R-077)', async () => {
    const able = await aMonitoredHousehold(as('township.clerk'))
    expect(rulesOf((await add(able)).body)).toEqual(['R-077'])
    expect(rulesOf((await add(able, { category: 'employment' })).body)).toEqual([])
    const unable = await aMonitoredHousehold(as('township.clerk'), { household: aHousehold().withoutLabour() })
    expect(rulesOf((await add(unable)).body)).toEqual([])
  })

  it('warns of several kinds of help for a single risk where the policy says so (R-075)', async () => {
    const id = await aMonitoredHousehold(as('township.clerk'))
    await as('county.admin').put('/regions/341524204000/policy', { policyId: 'hunan-county-6500', effectiveFrom: '2026-05-01' })
    expect(rulesOf((await add(id)).body)).not.toContain('R-075')
    const second = await add(id, { category: 'socialHelp' })
    expect(second.body.warnings).toContainEqual(expect.objectContaining({ rule: 'R-075', clause: '帮扶（一）' }))
    await as('county.admin').put('/regions/341524204000/policy', { policyId: 'henan-2022', effectiveFrom: '2026-05-01' })
  })

  it('is open to clerk, own helper and departments; a missing household is a field error', async () => {
    const id = await aMonitoredHousehold(as('township.clerk'))
    expect((await add(id, {}, 'dept.medical')).status).toBe(201)
    expect((await add(id, {}, 'helper')).status).toBe(404)
    expect((await add(id, {}, 'village.cadre')).status).toBe(403)
    expect((await add(id, {}, 'township2.clerk')).status).toBe(404)
    const { body } = await as('township.clerk').post('/measures', { ...measure, category: 'magic' })
    expect(body.errors.map((error: { path: string }) => error.path).sort()).toEqual(['category', 'householdId'])
  })
})

describe('PATCH /measures/{id}', () => {
  async function planned() {
    const id = await aMonitoredHousehold(as('township.clerk'))
    return (await add(id, { category: 'employment' })).body as { id: string; version: number; householdId: string }
  }
  const patch = (id: string, body: object, who = 'township.clerk') => as(who).patch(`/measures/${id}`, body)

  it('records the delivery with its day and effect, and counts the version up', async () => {
    const { id } = await planned()
    const { status, body } = await patch(id, { version: 1, status: 'delivered', deliveredOn: '2026-05-17', effect: '月增收 1200 元' })
    expect(status).toBe(200)
    expect(body).toMatchObject({ id, version: 2, status: 'delivered', deliveredOn: '2026-05-17', effect: '月增收 1200 元' })
    expect((await patch(id, { version: 1, status: 'stopped' })).body).toMatchObject({ code: 'stale-version', current: 2 })
    expect((await patch(id, { version: 2, status: 'stopped' })).body).toMatchObject({ version: 3, status: 'stopped', deliveredOn: '2026-05-17' })
  })

  it('takes today where no day is said', async () => {
    const { id } = await planned()
    expect((await patch(id, { version: 1, status: 'delivered' })).body.deliveredOn).toBe('2026-05-18')
  })

  it('refuses a delivery on a day to come and writes nothing', async () => {
    const { id } = await planned()
    const before = await rowsOf('audit', 'help_measure')
    expect((await patch(id, { version: 1, status: 'delivered', deliveredOn: '2026-05-19' })).body.errors).toMatchObject([{ path: 'deliveredOn' }])
    expect((await patch(id, { version: 1, status: 'planned', deliveredOn: '2026-05-18' })).body.errors).toMatchObject([{ path: 'deliveredOn' }])
    expect((await patch(id, { status: 'delivered' })).body.errors).toMatchObject([{ path: 'version' }])
    expect(await rowsOf('audit', 'help_measure')).toEqual(before)
    expect(await db().helpMeasure.findFirst({ where: { id } })).toMatchObject({ status: 'planned', version: 1, deliveredOn: null })
  })

  it('leaves a department its own measures only', async () => {
    const { id, householdId } = await planned()
    expect((await patch(id, { version: 1, status: 'delivered' }, 'dept.medical')).status).toBe(403)
    const own = await add(householdId, {}, 'dept.medical')
    expect((await patch(own.body.id, { version: 1, status: 'delivered' }, 'dept.medical')).status).toBe(200)
    expect((await patch(id, { version: 1, status: 'delivered' }, 'township2.clerk')).status).toBe(404)
  })
})
