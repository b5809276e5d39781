import { beforeAll, describe, expect, it } from 'vitest'
import type { Category, HouseholdType, MonitoringStatus } from '@/domain/glossary'
import { lineEffect, lineEffects, lineTerms, type LineEffect } from '@/domain/income/line-effect'
import { findPolicy, policies } from '@/domain/policy/variants'
import { db } from '@/server/kernel/db'
import { aHousehold } from '../../builders/household'
import { aCounty, COUNTY, PLACES, rowsOf, type Client } from '../support/county'

let as: (username: string) => Client
const figures = [null, 499_999, 500_000, 500_001, 600_000, 650_000, 690_000, 690_001, 1_200_000]
const standings: [MonitoringStatus, Category | null][] = [
  ['none', null], ['eliminated', 'marginal'], ['monitored', 'marginal'], ['monitored', 'unstableOutOfPoverty'], ['monitored', 'suddenHardship'], ['monitored', 'monitoredOutOfPoverty'], ['monitored', 'edge'],
]

/** Every income × standing × type, over three villages of two townships, each household made out of one registered there. */
beforeAll(async () => {
  as = await aCounty()
  const villages = [PLACES.village, PLACES.thirdVillage, '341524109200']
  await as('township.clerk').post('/households', aHousehold().toRequest())
  const like = await db().household.findFirstOrThrow()
  const head = await db().member.findFirstOrThrow({ where: { relation: 'head' } })
  const combinations = figures.flatMap((perCapita) => standings.flatMap(([monitoringStatus, category]) => (['ordinary', 'outOfPoverty'] as const).map((householdType) => ({ perCapita, monitoringStatus, category, householdType }))))
  await db().$transaction(async (tx) => {
    for (const [i, one] of combinations.entries()) {
      const villageCode = villages[i % 3]!
      const id = `${COUNTY}-00000000-0000-7000-8000-${String(i).padStart(12, '0')}`
      await tx.household.create({ data: { ...like, ...one, id, code: `${villageCode}9${String(i).padStart(4, '0')}`, sequence: 9000 + i, villageCode, townshipCode: `${villageCode.slice(0, 9)}000` } as never })
      await tx.member.create({ data: { ...head, id: `${id}-head`, householdId: id, idHash: `of ${i}` } as never })
    }
  })
})

/** The same in the domain's words, household by household. */
async function byHand(id: string, amount: number, boundary: 'within' | 'above', region: string) {
  const rows = await db().household.findMany({ where: { villageCode: { startsWith: region.replace(/0+$/, '') } } })
  const terms = lineTerms(findPolicy(id as never)!)
  return rows.map((row) => ({
    id: row.id, township: row.townshipCode,
    effect: lineEffect({ monitoringStatus: row.monitoringStatus as MonitoringStatus, category: row.category as Category | null, householdType: row.householdType as HouseholdType, perCapita: row.perCapita === null ? null : Number(row.perCapita) }, { amount, boundary }, terms),
  }))
}

const simulate = async (id: string, body: object) => (await as('county.admin').post(`/policies/${id}/simulate`, { region: PLACES.county, ...body })).body

describe('a simulation is what the domain says of each household', () => {
  it.each(policies.flatMap(({ id, threshold }) => [[id, threshold.amount / 100], [id, 5000], [id, 6900.01]] as [string, number][]))('%s at %s 元', async (id, yuan) => {
    const expected = await byHand(id, Math.round(yuan * 100), 'within', PLACES.county)
    const body = await simulate(id, { threshold: yuan })
    expect(body.households).toBe(expected.length)
    for (const effect of lineEffects) {
      const own = expected.filter((one) => one.effect === effect)
      expect(body[effect].total, effect).toBe(own.length)
      expect(body[effect].items.map((row: { id: string }) => row.id).sort(), effect).toEqual(own.map((row) => row.id).sort())
      for (const township of body.townships as { code: string }[]) expect((township as Record<string, unknown>)[effect], `${effect} in ${township.code}`).toBe(own.filter((one) => one.township === township.code).length)
    }
  })

  it('pages one list by key, in the order of incomes, within one township', async () => {
    const all = (await byHand('henan-2022', 690_000, 'within', PLACES.township)).filter(({ effect }) => effect === 'fallIn').map(({ id }) => id)
    const seen: { id: string; perCapita: number }[] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const body: Record<LineEffect, { items: { id: string; perCapita: number }[]; nextCursor: string | null; total: number }> = await simulate('henan-2022', { list: 'fallIn', township: PLACES.township, limit: 3, ...(cursor && { cursor }) })
      expect(body.fallIn.items.length).toBeLessThanOrEqual(3)
      expect(body.fallIn.total).toBe(all.length)
      expect(body.fallOut.items).toEqual([])
      seen.push(...body.fallIn.items)
      cursor = body.fallIn.nextCursor
    }
    expect(seen.map(({ id }) => id).sort()).toEqual(all.sort())
    expect(seen.map(({ perCapita }) => perCapita)).toEqual(seen.map(({ perCapita }) => perCapita).sort((a, b) => a - b))
  })

  it('counts exactly the line as the county decided (K-05), and writes nothing', async () => {
    await as('county.admin').put(`/regions/${PLACES.county}/decisions/lineBoundary`, { value: 'above', effectiveFrom: '2026-05-18', reason: '县联席会议第3次会议' })
    const before = await rowsOf('audit', 'household', 'policy_adoption', 'county_decision', 'idempotency_key')
    const expected = await byHand('henan-2022', 690_000, 'above', PLACES.county)
    const body = await simulate('henan-2022', {})
    expect(body).toMatchObject({ boundary: 'above', threshold: 6900 })
    for (const effect of lineEffects) expect(body[effect].total).toBe(expected.filter((one) => one.effect === effect).length)
    expect(await rowsOf('audit', 'household', 'policy_adoption', 'county_decision', 'idempotency_key')).toEqual(before)
  })
})
