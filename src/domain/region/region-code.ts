import { z } from 'zod'

/** 12-digit statistical code of a place: 2 province, 2 prefecture, 2 county, 3 township, 3 village digits. */
export const RegionCode = z.string().regex(/^[1-9]\d{11}$/, '行政区划代码应为 12 位数字。')
export type RegionCode = string

export const REGION_LEVELS = ['province', 'prefecture', 'county', 'township', 'village'] as const
export type RegionLevel = (typeof REGION_LEVELS)[number]

/** How many leading digits of a code carry meaning at each level; the rest are zeros. */
const SIGNIFICANT: Record<RegionLevel, number> = { province: 2, prefecture: 4, county: 6, township: 9, village: 12 }

/** The level of a code, read from its trailing zeros. */
export function regionLevelOf(code: RegionCode): RegionLevel {
  return REGION_LEVELS.find((level) => code.endsWith('0'.repeat(12 - SIGNIFICANT[level]))) ?? 'village'
}

/** The significant digits of a code: every place inside it starts with them. */
export function regionPrefixOf(code: RegionCode): string {
  return code.slice(0, SIGNIFICANT[regionLevelOf(code)])
}

/** The code of the ancestor (or self) at the given level; null when the code lies above that level. */
export function ancestorOf(code: RegionCode, level: RegionLevel): RegionCode | null {
  if (REGION_LEVELS.indexOf(regionLevelOf(code)) < REGION_LEVELS.indexOf(level)) return null
  return code.slice(0, SIGNIFICANT[level]).padEnd(12, '0')
}

/** The next place up: the township of a village, … ; null for a province. */
export function parentRegionOf(code: RegionCode): RegionCode | null {
  const above = REGION_LEVELS[REGION_LEVELS.indexOf(regionLevelOf(code)) - 1]
  return above ? ancestorOf(code, above) : null
}

/** Whether `code` is `outer` itself or lies inside it. */
export function isWithinRegion(code: RegionCode, outer: RegionCode): boolean {
  return code.startsWith(regionPrefixOf(outer))
}

/** The six digits that name the county in keys and public ids (`341524`); throws above the county level. */
export function countyDigitsOf(code: RegionCode): string {
  if (!ancestorOf(code, 'county')) throw new RangeError(`${code} is above the county level`)
  return code.slice(0, 6)
}
