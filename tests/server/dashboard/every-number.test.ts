import { beforeAll, describe, expect, it } from 'vitest'
import { numberAt, ownFigures, rowsOf, type Figure } from '@/domain/dashboard/figure'
import { lastTwelveMonths } from '@/domain/dashboard/months'
import { categories } from '@/domain/glossary'
import { getDashboard, type Dashboard } from '@/server/dashboard/get-dashboard'
import { getWarningsFigure } from '@/server/dashboard/get-warnings-figure'
import { listBehind } from '@/server/dashboard/list-behind'
import type { Caller } from '@/server/kernel/actor'
import { getStatistics } from '@/server/statistics/get-statistics'
import { countWarnings } from '@/server/warning/count-warnings'
import { aDemoCounty, caller, TODAY } from '../ledger/demo'
import { PLACES } from '../support/county'

let [county, clerk] = [] as unknown as [Caller, Caller]
let [whole, own] = [] as unknown as [Dashboard, Dashboard]
beforeAll(async () => {
  await aDemoCounty()
  ;[county, clerk] = [await caller('county.approver'), await caller('township.clerk')]
  ;[whole, own] = [await getDashboard(county, {}), await getDashboard(clerk, {})]
}, 240_000)

const sum = (figure: Figure, column: string) => rowsOf(figure).reduce((n, row) => n + (numberAt(figure, row, column) ?? 0), 0)

describe.each(ownFigures)('%s', (of) => {
  it('opens behind each of its numbers as many households or cases as it counts', async () => {
    const figure = whole.figures[of]
    const cells = rowsOf(figure).flatMap((row) => figure.columns.map((column) => ({ row: row.key, column: column.key, n: numberAt(figure, row, column.key) })))
    expect(cells.some(({ n }) => n)).toBe(true)
    for (const { row, column, n } of cells) {
      const { total, items } = await listBehind(county, { of, row, column, limit: 200 })
      expect({ row, column, n: total, listed: items.length }).toEqual({ row, column, n, listed: Math.min(total, 200) })
    }
  }, 60_000)

  it('shows a township its own part, and nobody a place out of reach', async () => {
    const [row] = rowsOf(own.figures[of])
    const column = own.figures[of].columns[0]!.key
    const { items, total } = await listBehind(clerk, { of, row: row!.key, column })
    expect(total).toBe(numberAt(own.figures[of], row!, column))
    expect(items.every(({ villageCode }) => villageCode.startsWith('341524204'))).toBe(true)
    expect((await getDashboard(county, { region: PLACES.township })).figures[of]).toEqual(own.figures[of])
    await expect(listBehind(clerk, { of, row: row!.key, column, region: PLACES.otherTownship })).rejects.toMatchObject({ status: 404 })
  })
})

it('goes page by page without a row left out or twice', async () => {
  const cell = { of: 'funnel', row: 'opened', column: 'reached' } as const
  const all = (await listBehind(county, { ...cell, limit: 200 })).items.map(({ caseId }) => caseId)
  const first = await listBehind(county, { ...cell, limit: 3 })
  const second = await listBehind(county, { ...cell, limit: 3, after: first.next! })
  expect([...first.items, ...second.items].map(({ caseId }) => caseId)).toEqual(all.slice(0, 6))
  expect(new Set(all).size).toBe(all.length)
})

it('counts the categories of each month as the statistics of its last day do', async () => {
  const figure = whole.figures.categories
  for (const { key, day } of lastTwelveMonths(TODAY)) {
    const { items } = await getStatistics(county, { asOf: day, limit: 200 })
    const row = rowsOf(figure).find((known) => known.key === key)!
    for (const category of categories) expect({ day, category, n: numberAt(figure, row, category) ?? 0 }).toEqual({ day, category, n: items.reduce((n, line) => n + line.monitored[category], 0) })
  }
}, 60_000)

it('draws one tile for each village of each township, with the households that the statistics count', async () => {
  const { items } = await getStatistics(county, { groupBy: 'village', limit: 200 })
  const rows = new Map(rowsOf(whole.figures.progress).map((row) => [row.key, row.numbers]))
  for (const line of items) expect(rows.get(line.region.code)?.slice(0, 3)).toEqual([line.households, line.screened, line.households - line.screened])
  expect(whole.figures.progress.groups.length).toBeGreaterThan(20)
  expect(own.figures.progress.groups.map(({ key }) => key)).toEqual([PLACES.township])
})

it('narrows from step to step: nobody comes further than he was opened, and whoever stands at a step came to it', () => {
  const { funnel } = whole.figures
  const reached = (key: string) => numberAt(funnel, rowsOf(funnel).find((row) => row.key === key)!, 'reached')!
  for (const row of rowsOf(funnel)) {
    expect(reached(row.key)).toBeLessThanOrEqual(reached('opened'))
    expect(numberAt(funnel, row, 'now')).toBeLessThanOrEqual(reached(row.key))
    expect(numberAt(funnel, row, 'overdue')).toBeLessThanOrEqual(numberAt(funnel, row, 'now')!)
  }
})

it('closes the rates with the sum of the whole, and counts warnings by code', async () => {
  const { onTime } = whole.figures
  const [warnings, listed] = [await getWarningsFigure(county, {}), await countWarnings(county, {})]
  const [last, ...places] = rowsOf(onTime).reverse()
  expect(last).toMatchObject({ head: '合计' })
  expect(numberAt(onTime, last!, 'met')).toBe(places.reduce((n, row) => n + numberAt(onTime, row, 'met')!, 0))
  expect(listed.findings).toBeGreaterThan(0)
  expect([sum(warnings, 'finding'), sum(warnings, 'prompt')]).toEqual([listed.findings, listed.prompts])
})

it('refuses a picture, a row or a column that does not exist, and who may read no statistics', async () => {
  await expect(listBehind(county, { of: 'passwords', row: 'a', column: 'b' })).rejects.toMatchObject({ status: 422 })
  for (const cell of [{ row: 'nothing', column: 'reached' }, { row: 'opened', column: 'nothing' }]) await expect(listBehind(county, { of: 'funnel', ...cell })).rejects.toMatchObject({ status: 404 })
  await expect(getDashboard(clerk, { region: PLACES.county })).rejects.toMatchObject({ status: 404 })
  await expect(getDashboard(await caller('helper'), {})).rejects.toMatchObject({ status: 403 })
})
