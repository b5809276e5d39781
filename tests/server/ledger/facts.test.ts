import { beforeAll, describe, expect, it } from 'vitest'
import { lastDay } from '@/domain/time/counting'
import { dateColumn, localDate } from '@/server/kernel/clock'
import { db } from '@/server/kernel/db'
import { getLedger } from '@/server/ledger/get-ledger'
import { listLedgerRows } from '@/server/ledger/list-ledger-rows'
import { findLedger } from '@/domain/ledger'
import { getStatistics } from '@/server/statistics/get-statistics'
import { listWarnings } from '@/server/warning/list-warnings'
import type { Caller } from '@/server/kernel/actor'
import { PLACES } from '../support/county'
import { aDemoCounty, caller, TODAY } from './demo'

// Each ledger against the same facts read through Prisma, in the demo county.

let county: Caller
let campaignId: string
beforeAll(async () => {
  await aDemoCounty()
  county = await caller('county.approver')
  campaignId = (await db().campaign.findFirstOrThrow({ orderBy: { startsOn: 'desc' } })).id
}, 240_000)

/** The numbers of the whole county by key. */
async function numbers(key: string, more: object = {}): Promise<Record<string, number | null>> {
  const { whole } = await getLedger(county, { key, ...more })
  return Object.fromEntries(findLedger(key)!.measures.map((measure, i) => [measure.key, whole[i]!]))
}
const households = (where: object) => db().household.count({ where })
const monitored = { monitoringStatus: 'monitored' }
const objects = { monitoringStatus: { in: ['monitored', 'eliminated'] } }
const inForce = () => ({ campaignId, supersededAt: null })

describe('ledgers of a campaign', () => {
  it('S-001, S-002, S-003: the screenings in force', async () => {
    const screened = await db().screening.count({ where: inForce() })
    const unmet = await db().screening.count({ where: { ...inForce(), safeguardsMet: false } })
    const below = await db().screening.count({ where: { ...inForce(), aboveThreshold: false } })
    const applying = await db().screening.count({ where: { ...inForce(), applies: true } })
    expect(screened).toBeGreaterThan(0)
    expect(await numbers('survey-register')).toMatchObject({ rows: screened, lacking: unmet, below, applying, unsigned: await db().screening.count({ where: { ...inForce(), headSigned: false } }) })
    expect(await numbers('survey-statistics')).toMatchObject({ rows: await households({}), screened, left: (await households({})) - screened, lacking: unmet, below, monitored: await households(monitored), identifying: await households({ cases: { some: { kind: 'identification', status: 'open' } } }) })
    const water = (await db().screening.findMany({ where: inForce(), select: { safeguards: true } })).filter(({ safeguards }) => (safeguards as { water: boolean }).water === false).length
    expect(await numbers('screening-summary')).toMatchObject({ rows: screened, water, byException: await db().screening.count({ where: { ...inForce(), byException: true } }) })
  })

  it('S-004: what was found and what became of it', async () => {
    const { startsOn } = await db().campaign.findFirstOrThrow({ where: { id: campaignId } })
    const surveyed = { screenings: { some: inForce() } }
    const task = { kind: 'verification', openedOn: { gte: startsOn } }
    expect(await numbers('survey-rectification')).toMatchObject({
      rows: await db().screening.count({ where: inForce() }), waiting: await households({ AND: [surveyed, { tasks: { some: { ...task, status: 'open' } } }] }),
      settled: await households({ AND: [surveyed, { tasks: { some: task, none: { ...task, status: 'open' } } }] }), found: await db().screening.count({ where: { ...inForce(), OR: [{ safeguardsMet: false }, { aboveThreshold: false }, { applies: true }, { NOT: { keyGroups: { isEmpty: true } } }] } }),
    })
  })

  it('S-022: each village against the time used', async () => {
    const { startsOn, dueOn } = await db().campaign.findFirstOrThrow({ where: { id: campaignId } })
    const days = (from: Date, to: Date) => (to.getTime() - from.getTime()) / 86_400_000 + 1
    const expected = Math.min(100, (days(startsOn, dateColumn(TODAY)) * 100) / days(startsOn, dueOn))
    const { items, total } = await listLedgerRows(county, { key: 'campaign-steering', limit: 500 })
    expect(total).toBe((await db().household.groupBy({ by: ['villageCode'] })).length)
    for (const { villageCode, cells } of items.slice(0, 5)) {
      const [all, done] = [await households({ villageCode }), await db().screening.count({ where: { ...inForce(), villageCode } })]
      expect(cells.slice(2, 5)).toEqual([all, done, all - done])
      expect(cells[6]).toBeCloseTo(expected, 1)
      expect(cells[7]).toBe((done * 100) / all < expected)
    }
  })
})

describe('ledgers of monitored households', () => {
  it('S-007, S-008: the objects with their risks, measures and helper', async () => {
    expect(await numbers('help-ledger')).toMatchObject({ rows: await households(objects), monitored: await households(monitored), eliminated: await households({ monitoringStatus: 'eliminated' }), unhelped: await households({ ...monitored, measures: { none: { status: { not: 'stopped' } } } }) })
    expect(await numbers('county-monitoring')).toMatchObject({ rows: await households(monitored), visited: await households({ ...monitored, visits: { some: {} } }), outOfPoverty: await households({ ...monitored, householdType: 'outOfPoverty' }) })
    const { items } = await listLedgerRows(county, { key: 'help-ledger', limit: 500 })
    const heads = findLedger('help-ledger')!.columns.map(({ key }) => key)
    for (const { householdId, cells } of items.slice(0, 12)) {
      const row = Object.fromEntries(heads.map((key, i) => [key, cells[i]]))
      const household = await db().household.findFirstOrThrow({ where: { id: householdId! }, include: { risks: { where: { settledOn: null } }, measures: { where: { status: { not: 'stopped' } } }, members: { where: { relation: 'head', leftOn: null } } } })
      expect(row).toMatchObject({ headName: household.headName, people: household.memberCount, category: household.category, status: household.monitoringStatus, idNumber: household.members[0]!.idMasked, perCapita: household.perCapita === null ? null : Number(household.perCapita) })
      expect(row.risks).toEqual([...new Set(household.risks.map(({ type }) => type))].sort())
      expect(row.measures).toEqual([...new Set(household.measures.map(({ category }) => category))].sort())
    }
  })

  it('S-009, S-013, S-020, S-029: papers, late measures, evaluations, helpers', async () => {
    expect(await numbers('household-archive')).toMatchObject({ rows: await households(objects), noPlan: await households({ ...objects, plans: { none: {} } }), noVisits: await households({ ...objects, visits: { none: {} } }), noHelper: await households({ ...objects, helpers: { none: { to: null } } }) })
    const late = { status: 'planned', plannedOn: { lt: dateColumn(TODAY) } }
    const { _sum } = await db().helpMeasure.aggregate({ where: late, _sum: { amount: true } })
    expect(await numbers('undelivered-measures')).toMatchObject({ rows: await db().helpMeasure.count({ where: late }), sum: Number(_sum.amount ?? 0) })
    const done = await households({ ...monitored, evaluations: { some: { quarter: '2026-Q2', supersededAt: null } } })
    expect(await numbers('help-evaluation')).toMatchObject({ rows: await households(monitored), done, missing: (await households(monitored)) - done })
    const paired = await households({ ...monitored, helpers: { some: { to: null } } })
    expect(await numbers('helper-roster')).toMatchObject({ rows: await households(monitored), paired, unpaired: (await households(monitored)) - paired, servants: await households({ ...monitored, helpers: { some: { to: null, publicServant: true } } }) })
  })

  it('S-014, S-021: flags, checks of the month', async () => {
    expect(await numbers('safety-net-list')).toMatchObject({ rows: await db().householdFlag.count({ where: { endedOn: null } }), waiting: await db().householdFlag.count({ where: { endedOn: null, townshipOn: null } }) })
    const on = { gte: dateColumn('2026-05-01'), lte: dateColumn(TODAY) }
    expect(await numbers('monthly-checks')).toMatchObject({ checked: await households({ ...monitored, visits: { some: { on } } }), opened: await db().earlyWarning.count({ where: { markedOn: on } }) })
  })
})

describe('ledgers of cases', () => {
  const year = { openedOn: { gte: dateColumn('2026-01-01'), lte: dateColumn(TODAY) } }
  const reached = (kind: string, step: string) => db().case.count({ where: { ...year, kind, status: { in: ['open', 'approved'] }, steps: { some: { kind: step, state: 'done' } } } })

  it('S-010, S-011, S-012: the lists by the steps that are done', async () => {
    const count = (where: object) => db().case.count({ where: { ...year, ...where } })
    expect(await numbers('identification-lists')).toMatchObject({
      rows: await count({ kind: 'identification' }), proposed: await reached('identification', 'householdVerification'), preliminary: await reached('identification', 'villageReview'), reviewed: await reached('identification', 'townshipReview'),
      final: await count({ kind: 'identification', status: 'approved' }), running: await count({ kind: 'identification', status: 'open' }),
    })
    expect(await numbers('elimination-lists')).toMatchObject({ rows: await count({ kind: 'elimination' }), proposed: await reached('elimination', 'villageReview'), reviewed: await reached('elimination', 'townshipReview') })
    expect(await numbers('rollback-lists')).toMatchObject({ rollback: await count({ kind: 'rollback' }), removal: await count({ kind: 'removal' }) })
    const { total } = await listLedgerRows(county, { key: 'rollback-lists', filters: { kind: 'removal' } })
    expect(total).toBe(await count({ kind: 'removal' }))
  })

  it('S-023: on time by the days of the procedure, as the engine counts them (D-001)', async () => {
    const { items } = await listLedgerRows(county, { key: 'on-time', limit: 500 })
    expect(items.length).toBeGreaterThan(0)
    for (const { id, cells } of items) {
      const row = await db().case.findFirstOrThrow({ where: { id } })
      const started = (row.state as { clueOn?: string | null }).clueOn ?? localDate(row.openedOn)
      const due = lastDay(started, 15, { dayKind: 'calendar', countsPostingDay: false })
      const decided = row.decidedOn && localDate(row.decidedOn)
      expect(cells.slice(6, 9), id).toEqual([started, due, decided])
      if (row.dueOn && !decided) expect(due).toBe(localDate(row.dueOn))
    }
    const { rows, met, overdue, running } = await numbers('on-time')
    expect(met! + overdue! + running!).toBe(rows)
    expect(overdue).toBe(items.filter(({ cells }) => String(cells[8] ?? TODAY) > String(cells[7])).length)
  })
})

describe('ledgers of places', () => {
  it('S-016, S-017, S-018: the same people as the statistics', async () => {
    const statistics = await getStatistics(county, { groupBy: 'township', limit: 200 })
    const { items } = await getLedger(county, { key: 'uneliminated-share', by: 'township' })
    for (const line of statistics.items) {
      const [rows, people, , monitoredPeople, , share] = items.find(({ code }) => code === line.region.code)!.numbers
      expect([rows, people, monitoredPeople]).toEqual([line.households, line.people, line.monitoredPeople])
      expect(share === null ? null : share! * 10).toBeCloseTo(line.share ?? 0, 0)
    }
    const villages = await db().region.findMany({ where: { level: 'village', county: '341524' }, select: { code: true } })
    const withObject = new Set((await db().household.findMany({ where: objects, select: { villageCode: true } })).map(({ villageCode }) => villageCode))
    expect((await numbers('villages-without-objects')).rows).toBe(villages.filter(({ code }) => !withObject.has(code)).length)
    expect(await numbers('county-share')).toMatchObject({ objects: await households(objects) })
  })

  it('S-015: a household once for each of its groups, with where it is known from', async () => {
    const all = await db().household.findMany({ select: { keyGroups: true, subsistenceAllowance: true, householdType: true, screenings: { where: { supersededAt: null }, select: { keyGroups: true } } } })
    const known = ({ keyGroups, subsistenceAllowance, householdType }: (typeof all)[number]) => new Set([...keyGroups, ...(subsistenceAllowance ? ['subsistenceAllowance'] : []), ...(householdType === 'outOfPoverty' ? ['outOfPoverty'] : [])])
    const found = all.map((household) => ({ provided: known(household), surveyed: new Set(household.screenings.flatMap(({ keyGroups }) => keyGroups).filter((group) => !known(household).has(group))) }))
    const sum = (of: (row: (typeof found)[number]) => number) => found.reduce((n, row) => n + of(row), 0)
    expect(await numbers('key-groups')).toMatchObject({ provided: sum(({ provided }) => provided.size), surveyed: sum(({ surveyed }) => surveyed.size) })
  })

  it('S-019, S-024: routine work of the year, the open warnings that tell of the record', async () => {
    const months = new Set((await db().caseStep.findMany({ where: { kind: 'infoComparison', state: 'done', doneAt: { gte: new Date('2025-12-31T16:00:00Z') } }, select: { doneAt: true } })).map(({ doneAt }) => new Date(doneAt!.getTime() + 28_800_000).toISOString().slice(0, 7)))
    const records = await db().routineRecord.count({ where: { withdrawnAt: null, on: { gte: dateColumn('2026-01-01') } } })
    expect((await listLedgerRows(county, { key: 'routine-work' })).total).toBe(months.size + records)
    const { total } = await listWarnings(county, { code: 'W-032', limit: 1 })
    expect((await listLedgerRows(county, { key: 'data-quality', filters: { code: 'W-032' } })).total).toBe(total)
  })
})

describe('as of an earlier day', () => {
  it('agrees with the statistics of that day', async () => {
    for (const at of ['2026-04-30', '2026-05-17']) {
      const { items } = await getStatistics(county, { groupBy: 'township', asOf: at, limit: 200 })
      const sum = (of: (line: (typeof items)[number]) => number) => items.reduce((n, line) => n + of(line), 0)
      const share = await numbers('uneliminated-share', { at })
      expect(share, at).toMatchObject({ rows: sum((line) => line.households), people: sum((line) => line.people), monitored: sum((line) => Object.values(line.monitored).reduce((a, b) => a + b, 0)), monitoredPeople: sum((line) => line.monitoredPeople) })
      expect(await numbers('help-ledger', { at })).toMatchObject({ eliminated: sum((line) => line.eliminated), monitored: share.monitored })
    }
    expect((await getLedger(county, { key: 'help-ledger', at: '2026-04-30', region: PLACES.township })).to).toBe('2026-04-30')
  })
})
