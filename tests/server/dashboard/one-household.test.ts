import { beforeAll, expect, it } from 'vitest'
import { numberAt, rowsOf, type OwnFigure } from '@/domain/dashboard/figure'
import { getDashboard } from '@/server/dashboard/get-dashboard'
import { listBehind } from '@/server/dashboard/list-behind'
import { db } from '@/server/kernel/db'
import { dateColumn } from '@/server/kernel/clock'
import { aMonitoredHousehold } from '../help/monitored-household'
import { caller } from '../ledger/demo'
import { aCounty, COUNTY, type Client } from '../support/county'

let as: (username: string) => Client
let householdId: string
beforeAll(async () => {
  as = await aCounty()
  householdId = await aMonitoredHousehold(as('township.clerk'), { risks: ['illness', 'schooling'], decidedOn: '2026-03-10' })
  await db().factPeriod.updateMany({ where: { subjectId: householdId, fact: 'monitoringStatus' }, data: { value: { status: 'monitored', category: 'marginal' }, from: dateColumn('2026-03-10') } })
})

/** The number on a crossing, 0 where the picture has not got it, and who stands behind it. */
async function at(of: OwnFigure, row: string, column: string): Promise<number> {
  const reader = await caller('county.approver')
  const figure = (await getDashboard(reader, {})).figures[of]
  const line = rowsOf(figure).find(({ key }) => key === row)
  const n = (line && numberAt(figure, line, column)) ?? 0
  expect((await listBehind(reader, { of, row, column })).items.map(({ id }) => id)).toEqual(n > 0 ? [householdId] : [])
  return n
}

it('a measure takes its household from those without one to those with its kind, for its own risk only', async () => {
  expect([await at('measures', 'all', 'illness'), await at('measures', 'none', 'illness'), await at('measures', 'none', 'schooling')]).toEqual([1, 1, 1])
  const { status, body } = await as('township.clerk').post('/measures', { householdId, category: 'health', instrument: '大病救治', targetRisk: 'illness', responsibleUnit: '县医疗保障局', plannedOn: '2026-05-18' })
  expect(status, JSON.stringify(body)).toBe(201)
  expect([await at('measures', 'health', 'illness'), await at('measures', 'none', 'illness'), await at('measures', 'none', 'schooling')]).toEqual([1, 0, 1])
  expect((await as('township.clerk').patch(`/measures/${body.id}`, { version: body.version, status: 'stopped' })).status).toBe(200)
  expect([await at('measures', 'health', 'illness'), await at('measures', 'none', 'illness')]).toEqual([0, 1])
})

it('a household and its risk stand in the months from being found until settled', async () => {
  expect([await at('categories', '2026-02', 'marginal'), await at('categories', '2026-03', 'marginal'), await at('categories', '2026-05', 'marginal')]).toEqual([0, 1, 1])
  await db().householdRisk.updateMany({ where: { county: COUNTY, householdId, type: 'schooling' }, data: { settledOn: dateColumn('2026-04-30') } })
  expect([await at('risks', '2026-02', 'schooling'), await at('risks', '2026-03', 'schooling'), await at('risks', '2026-04', 'schooling'), await at('risks', '2026-05', 'illness')]).toEqual([0, 1, 0, 1])
})
