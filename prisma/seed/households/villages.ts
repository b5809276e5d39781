import type { RegionFile } from '@/domain/region/region-file'
import type { Random } from '../random'
import { SURNAMES } from '../people/names'

/** The places where the demo accounts work; everything else is drawn. */
export const DEMO_PLACES = {
  county: '341524000000',
  township: '341524204000',
  otherTownship: '341524109000',
  village: '341524204201',
  otherVillage: '341524204202',
  thirdVillage: '341524204206',
  prefecture: '341500000000',
  province: '340000000000',
} as const

/** How many of the county's households live in a village, and in which groups. */
export interface VillagePlan {
  code: string
  townshipCode: string
  name: string
  groups: { name: string; households: number }[]
  /** Surnames that half of the village shares. */
  clans: string[]
}

const GROUP_NAMES = '上塆组 下塆组 东岗组 塘边组 河嘴组 老屋组 庙岗组 街组 新屋组 竹园组 石桥组 桂花组 冲口组 大塘组 槐树组 油榨组 枫树组 堰湾组 松林组 学堂组'.split(' ')

/** Shares the households out over all villages: fixed numbers where people work in the demo, the rest by weight. */
export function planVillages(random: Random, file: RegionFile, households: number): VillagePlan[] {
  const villages = file.townships.flatMap((township) => township.villages.map((village) => ({ ...village, townshipCode: township.code })))
  const fixed = new Map<string, number>([[DEMO_PLACES.village, 56], [DEMO_PLACES.otherVillage, 44]])
  for (const village of villages) {
    if (fixed.has(village.code)) continue
    if (village.townshipCode === DEMO_PLACES.township) fixed.set(village.code, 30)
    else if (village.townshipCode === DEMO_PLACES.otherTownship) fixed.set(village.code, 20)
  }
  const drawn = villages.filter((village) => !fixed.has(village.code))
  const rest = Math.max(drawn.length * 4, households - [...fixed.values()].reduce((sum, n) => sum + n, 0))
  const weights = drawn.map(() => random.int(7, 16))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  drawn.forEach((village, i) => fixed.set(village.code, Math.max(4, Math.round((rest * weights[i]!) / total))))

  return villages.map((village) => {
    const count = fixed.get(village.code)!
    const names = random.shuffle(GROUP_NAMES).slice(0, count >= 50 ? 5 : count >= 30 ? 4 : 3)
    return {
      code: village.code,
      townshipCode: village.townshipCode,
      name: village.name,
      groups: names.map((name, i) => ({ name, households: Math.floor(count / names.length) + (i < count % names.length ? 1 : 0) })),
      clans: [random.weighted(SURNAMES), random.weighted(SURNAMES), random.weighted(SURNAMES)],
    }
  })
}
