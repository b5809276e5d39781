import { beforeAll, describe, expect, it } from 'vitest'
import { ledgers } from '@/domain/ledger'
import { isListed } from '@/domain/ledger/place-counts'
import { getLedger } from '@/server/ledger/get-ledger'
import { listLedgerRows } from '@/server/ledger/list-ledger-rows'
import { ledgerSources } from '@/server/ledger/sources'
import type { Caller } from '@/server/kernel/actor'
import { PLACES } from '../support/county'
import { aDemoCounty, caller } from './demo'

let county: Caller
beforeAll(async () => {
  await aDemoCounty()
  county = await caller('county.approver')
}, 240_000)

const rows = (who: Caller, key: string, more: object = {}) => listLedgerRows(who, { key, limit: 500, ...more })

it('has a source of rows for each definition and no other', () => {
  expect(Object.keys(ledgerSources).sort()).toEqual(ledgers.map(({ key }) => key).sort())
})

describe.each(ledgers.map((ledger) => [`${ledger.number} ${ledger.title}`, ledger] as const))('%s', (_, { key, measures, columns }) => {
  it('opens for each of its numbers the rows it counts', async () => {
    const { whole } = await getLedger(county, { key })
    const listed = measures.flatMap((measure, i) => (isListed(measure) ? [{ measure, n: whole[i]! }] : []))
    expect(listed.length, 'a ledger without a number').toBeGreaterThan(0)
    for (const { measure, n } of listed) {
      const list = await rows(county, key, measure.key === 'rows' ? {} : { of: measure.key })
      if (measure.kind === 'count' && !['people', 'households', 'screened', 'left', 'outOfPoverty', 'monitoredPeople', 'objectPeople', 'opened', 'closed', 'open'].includes(measure.key)) expect(list.total, measure.head).toBe(n)
      else expect(list.total > 0, measure.head).toBe(n > 0)
      expect(list.items.every(({ cells }) => cells.length === columns.length)).toBe(true)
    }
  })

  it('sums up to the same by township and by village, and shows a township its own part', async () => {
    const [townships, villages] = await Promise.all([getLedger(county, { key }), getLedger(county, { key, by: 'village' })])
    expect(villages.whole).toEqual(townships.whole)
    const clerk = await caller('township.clerk')
    const own = await getLedger(clerk, { key })
    expect(own.whole).toEqual((await getLedger(county, { key, region: PLACES.township })).whole)
    expect((await rows(clerk, key)).items.every(({ villageCode }) => villageCode.startsWith('341524204'))).toBe(true)
    await expect(getLedger(clerk, { key, region: PLACES.otherTownship })).rejects.toMatchObject({ status: 404 })
    await expect(rows(clerk, key, { region: PLACES.county })).rejects.toMatchObject({ status: 404 })
  })

  it('goes page by page without a row left out or twice', async () => {
    const all = await rows(county, key)
    const first = await listLedgerRows(county, { key, limit: 7 })
    const second = first.next ? await listLedgerRows(county, { key, limit: 7, after: first.next }) : { items: [] }
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(all.items.slice(0, 14).map(({ id }) => id))
    expect(new Set(all.items.map(({ id }) => id)).size).toBe(all.items.length)
  })
})

it('shows who reviews above the county only the households of rollback and removal', async () => {
  const province = await caller('province.reviewer')
  expect((await rows(province, 'identification-lists')).total).toBe(0)
  const all = await rows(county, 'help-ledger')
  expect((await rows(province, 'help-ledger')).total).toBeLessThan(all.total)
})

it('refuses a ledger, a measure, a filter or a time that does not exist', async () => {
  await expect(rows(county, 'nothing')).rejects.toMatchObject({ status: 404 })
  for (const wrong of [{ of: 'password' }, { of: 'share' }, { filters: { village: 'x' } }, { at: '2026-13' }, { at: '2027-01-01' }])
    await expect(rows(county, 'uneliminated-share', wrong), JSON.stringify(wrong)).rejects.toMatchObject({ status: 422, code: 'invalid' })
  await expect(rows(county, 'data-quality', { at: '2026-05-18' })).rejects.toMatchObject({ status: 422 })
  await expect(rows(await caller('helper'), 'help-ledger')).rejects.toMatchObject({ status: 403 })
})
