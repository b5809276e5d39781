import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { covers, hatFor } from '@/domain/access/jurisdiction'
import { grants } from '@/domain/access/matrix'
import { permissions } from '@/domain/access/permissions'
import { roles } from '@/domain/glossary'
import { parentRegionOf } from '@/domain/region/region-code'
import { db } from '@/server/kernel/db'
import { householdScope, householdScopeSql, villageRange, villageScope } from '@/server/kernel/scope'
import { callerOf } from './world'
import { registerHousehold } from '@/server/household/register-household'
import { aHousehold } from '../../builders/household'
import { aCounty, COUNTY } from '../support/county'

const digits = (length: number, least: number, most: number) => fc.integer({ min: least, max: most }).map((n) => String(n).padStart(length, '0'))
const village = fc.tuple(fc.constantFrom('34', '41'), digits(2, 1, 3), digits(2, 1, 3), digits(3, 1, 3), digits(3, 1, 3)).map((parts) => parts.join(''))
/** A village or one of the places above it. */
const place = fc.tuple(village, fc.integer({ min: 0, max: 4 })).map(([code, up]) => {
  let at = code
  for (let i = 0; i < up; i++) at = parentRegionOf(at) ?? at
  return at
})

/** Walking up the tree, without a look at digits. */
const isAbove = (region: string, at: string): boolean => {
  for (let code: string | null = at; code; code = parentRegionOf(code)) if (code === region) return true
  return false
}

describe('jurisdiction', () => {
  it('covers a place exactly where the region is the place or lies above it', () => {
    fc.assert(fc.property(place, place, (region, at) => covers(region, at) === isAbove(region, at)), { numRuns: 2000 })
  })

  it('finds by range of codes exactly the villages that it covers', () => {
    fc.assert(fc.property(place, village, (region, at) => {
      const { gte, lte } = villageRange(region)
      return (at >= gte && at <= lte) === covers(region, at)
    }), { numRuns: 2000 })
  })

  it('allows where one hat both holds the permission and covers the place, and nowhere else', () => {
    const hats = fc.array(fc.record({ role: fc.constantFrom(...roles), region: place }), { maxLength: 4 })
    fc.assert(fc.property(hats, fc.constantFrom(...permissions), village, (worn, permission, at) => {
      const may = worn.some(({ role, region }) => grants(role, permission) && isAbove(region, at))
      return (hatFor(worn, permission, at) !== undefined) === may
    }), { numRuns: 2000 })
  })
})

describe('the scope of rows', () => {
  const villages = ['341524204201', '341524204202', '341524109200', '341524100200']
  beforeAll(async () => {
    await aCounty()
    for (const code of villages) await registerHousehold(callerOf('townshipClerk', `${code.slice(0, 9)}000`), { body: aHousehold().inVillage(code).toRequest() })
  })

  it('holds the households of the regions of all hats, in Prisma and in SQL alike', async () => {
    const regions = ['341524000000', '341524204000', '341524109000', ...villages, '341525000000']
    const hats = fc.array(fc.record({ id: fc.constant('h'), role: fc.constantFrom('villageCadre' as const, 'inspector' as const, 'townshipClerk' as const), region: fc.constantFrom(...regions) }), { minLength: 0, maxLength: 3 })
    await fc.assert(fc.asyncProperty(hats, async (worn) => {
      const actor = { ...callerOf('inspector').actor, hats: worn }
      const should = villages.filter((code) => worn.some((hat) => covers(hat.region, code))).sort()
      const rows = await db().household.findMany({ where: { AND: [{ county: COUNTY }, householdScope(actor)] }, orderBy: { villageCode: 'asc' } })
      const sql = await db().$queryRaw<{ villageCode: string }[]>`SELECT "villageCode" FROM "household" h WHERE ${householdScopeSql(actor)} ORDER BY "villageCode"`
      expect(rows.map((row) => row.villageCode)).toEqual(should)
      expect(sql.map((row) => row.villageCode)).toEqual(should)
    }), { numRuns: 60 })
  })

  it('is empty, not everything, for who wears no hat that sees whole regions', async () => {
    const helper = callerOf('helper').actor
    const bare = { ...helper, hats: [] }
    expect(await db().household.count({ where: { AND: [{ county: COUNTY }, villageScope(helper)] } })).toBe(0)
    expect(await db().household.count({ where: { AND: [{ county: COUNTY }, householdScope(bare)] } })).toBe(0)
  })
})
