import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ageOn } from '@/domain/member/age'
import { readIdentityNumber } from '@/domain/member/identity-number'
import { relationContradictsSex } from '@/domain/member/relation'
import { headFault } from '@/domain/member/roster'
import { RegionFile } from '@/domain/region/region-file'
import { hasNoLabour, perCapitaOf } from '../../../prisma/seed/households/household'
import { keyGroupsOf } from '../../../prisma/seed/households/key-groups'
import { populate } from '../../../prisma/seed/households/populate'
import { DEMO_PLACES } from '../../../prisma/seed/households/villages'
import { randomOf } from '../../../prisma/seed/random'

const TODAY = '2026-05-18'
const file = RegionFile.parse(JSON.parse(readFileSync('prisma/seed/regions-341524.json', 'utf8')))
const county = (seed: string, today = TODAY) => {
  let n = 0
  return populate(randomOf(seed), file, { today, households: 3_300, nextId: () => String(++n) })
}
const { households, villages } = county('a')
const people = households.flatMap((household) => household.members)
const share = (count: number) => count / households.length

describe('the demo county', () => {
  it('is the same for the same seed and another for another', () => {
    expect(county('a').households).toEqual(households)
    expect(county('b').households[0]!.members[0]!.idNumber).not.toBe(households[0]!.members[0]!.idNumber)
  })

  it('has at least 3,000 households of about 12,000 people', () => {
    expect(households.length).toBeGreaterThanOrEqual(3_000)
    expect(people.length).toBeGreaterThan(11_000)
    expect(people.length).toBeLessThan(13_000)
  })

  it('lives in every one of the 232 villages, each with groups, codes and sequence of its own', () => {
    expect(villages).toHaveLength(232)
    for (const village of villages) {
      const own = households.filter((household) => household.villageCode === village.code)
      expect(own.length, village.name).toBeGreaterThanOrEqual(4)
      expect(own.map((household) => household.sequence)).toEqual(own.map((_, i) => i + 1))
    }
    expect(new Set(households.map((household) => household.code)).size).toBe(households.length)
  })

  it('fills a screening grid of 40 to 60 rows in 3 to 5 groups for both demo villages', () => {
    for (const code of [DEMO_PLACES.village, DEMO_PLACES.otherVillage]) {
      const plan = villages.find((village) => village.code === code)!
      const rows = plan.groups.reduce((sum, group) => sum + group.households, 0)
      expect(rows).toBeGreaterThanOrEqual(40)
      expect(rows).toBeLessThanOrEqual(60)
      expect([3, 4, 5]).toContain(plan.groups.length)
    }
  })

  it('gives everybody a valid identity number of their own that tells sex and birthday', () => {
    expect(new Set(people.map((person) => person.idNumber)).size).toBe(people.length)
    for (const person of people) {
      const read = readIdentityNumber(person.idNumber, TODAY)
      expect(read.ok && [read.value.sex, read.value.birth]).toEqual([person.sex, person.birth])
      expect(ageOn(person.birth, TODAY)).toBe(person.age)
    }
  })

  it('has exactly one head in every household, standing first, and relations that fit the sexes', () => {
    for (const household of households) {
      const [head] = household.members
      expect(headFault(household.members)).toBeNull()
      expect(head!.relation).toBe('head')
      for (const member of household.members) expect(relationContradictsSex(member.relation, member.sex, head!.sex)).toBeNull()
    }
  })

  it('keeps shares within what counties know', () => {
    expect(share(households.filter((household) => household.householdType === 'outOfPoverty').length)).toBeCloseTo(0.21, 1)
    expect(share(households.filter(hasNoLabour).length)).toBeGreaterThan(0.03)
    expect(share(households.filter(hasNoLabour).length)).toBeLessThan(0.12)
    expect(share(households.filter((household) => household.subsistenceAllowance).length)).toBeLessThan(0.1)
    const low = share(households.filter((household) => perCapitaOf(household) <= 690_000).length)
    expect(low).toBeGreaterThan(0)
    expect(low).toBeLessThan(0.05)
    const key = share(households.filter((household) => keyGroupsOf(household, 690_000).length > 0).length)
    expect(key).toBeGreaterThan(0.2)
    expect(key).toBeLessThan(0.5)
  })

  it('has skewed surnames, a double one, and a name with rare characters', () => {
    const heads = households.map((household) => household.members[0]!.name)
    const wang = heads.filter((name) => name.startsWith('王')).length
    const single = heads.filter((name) => name.startsWith('柯')).length
    expect(wang).toBeGreaterThan(single * 2)
    expect(people.some((person) => /^(欧阳|诸葛|上官|司马)/.test(person.name))).toBe(true)
    expect(heads).toContain('余䶮')
    expect(people.some((person) => [...person.name].length !== person.name.length)).toBe(true)
  })

  it('can be dated on 29 February', () => {
    expect(county('a', '2028-02-29').households).toHaveLength(households.length)
  })
})
