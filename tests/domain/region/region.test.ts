import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { RegionCode, ancestorOf, countyDigitsOf, isWithinRegion, parentRegionOf, regionLevelOf, regionPrefixOf } from '@/domain/region/region-code'
import { RegionFile, regionsOf } from '@/domain/region/region-file'
import { placePhrase, shortRegionName } from '@/domain/region/region-name'

const file = RegionFile.parse(JSON.parse(readFileSync('prisma/seed/regions-341524.json', 'utf8')))

describe('region codes', () => {
  it('tell their level', () => {
    expect(['340000000000', '341500000000', '341524000000', '341524204000', '341524204201'].map(regionLevelOf)).toEqual(['province', 'prefecture', 'county', 'township', 'village'])
    expect(regionLevelOf('341524204200')).toBe('village')
    expect(regionLevelOf('341524100000')).toBe('township')
  })

  it('tell what lies above and inside', () => {
    expect(parentRegionOf('341524204201')).toBe('341524204000')
    expect(parentRegionOf('340000000000')).toBeNull()
    expect(ancestorOf('341524204201', 'county')).toBe('341524000000')
    expect(ancestorOf('341524000000', 'village')).toBeNull()
    expect(regionPrefixOf('341524204000')).toBe('341524204')
    expect(isWithinRegion('341524204201', '341524204000')).toBe(true)
    expect(isWithinRegion('341524204201', '341524204202')).toBe(false)
    expect(isWithinRegion('341524204000', '341524204201')).toBe(false)
    expect(countyDigitsOf('341524204201')).toBe('341524')
    expect(() => countyDigitsOf('341500000000')).toThrow(RangeError)
  })

  it('are twelve digits', () => {
    expect(RegionCode.safeParse('341524').success).toBe(false)
    expect(RegionCode.safeParse('341524204201').success).toBe(true)
  })
})

describe("a county's file", () => {
  it('gives 23 townships and 232 villages, every place with its parent in the list', () => {
    const regions = regionsOf(file)
    const codes = new Set(regions.map((region) => region.code))
    expect(regions.filter((region) => region.level === 'township')).toHaveLength(23)
    expect(regions.filter((region) => region.level === 'village')).toHaveLength(232)
    expect(codes.size).toBe(regions.length)
    expect(regions.filter((region) => region.parentCode !== null && !codes.has(region.parentCode))).toEqual([])
  })

  it('is refused where a village lies under another township', () => {
    const moved = structuredClone(file)
    moved.townships[0]!.villages[0]!.code = '341524204299'
    expect(RegionFile.safeParse(moved).success).toBe(false)
  })
})

describe('names', () => {
  it('are written short', () => {
    expect(shortRegionName('兴田村委会')).toBe('兴田村')
    expect(shortRegionName('青山社区居委会')).toBe('青山社区')
    expect(shortRegionName('鲜花岭街道居委会')).toBe('鲜花岭街道居委会')
    expect(placePhrase(['槐树湾乡', '兴田村委会', '', '下塆组'])).toBe('槐树湾乡兴田村下塆组')
  })
})
