import type { RegionFile } from '@/domain/region/region-file'
import { shortRegionName } from '@/domain/region/region-name'
import { IdentityNumbers } from '../people/identity-numbers'
import type { Random } from '../random'
import type { DemoHousehold } from './household'
import { makeHousehold, type Supply } from './make-household'
import { DEMO_PLACES, planVillages, type VillagePlan } from './villages'

/** Everybody who lives in the county before the first act of the demo: villages in code order, households in sequence. */
export function populate(random: Random, file: RegionFile, options: { today: string; households: number; nextId: () => string }): { villages: VillagePlan[]; households: DemoHousehold[] } {
  const villages = planVillages(random.fork('villages'), file, options.households)
  const supply: Supply = { random: random.fork('households'), numbers: new IdentityNumbers(), today: options.today, nextId: options.nextId }
  const households = villages.flatMap((village) => {
    let sequence = 0
    return village.groups.flatMap((group) =>
      Array.from({ length: group.households }, () =>
        makeHousehold(supply, { villageCode: village.code, townshipCode: village.townshipCode, villageName: shortRegionName(village.name), group: group.name, sequence: ++sequence, clans: village.clans }),
      ),
    )
  })
  return { villages, households: withRareNames(households) }
}

/** The head whose name fonts may lack; the demo lets it stand on a notice that is to be printed. */
export const RARE_HEAD = '余䶮'

/** Two names that fonts, searches and sorting must stand: one from CJK extension A (the head), one beyond the BMP. */
function withRareNames(households: DemoHousehold[]): DemoHousehold[] {
  const at = households.findIndex((household) => household.villageCode === DEMO_PLACES.village && household.members.length >= 3 && !household.dispersedSupport && household.members.every((member) => member.age >= 4))
  return households.map((household, i) => {
    if (i !== at) return household
    const [head, second, ...others] = household.members
    return { ...household, members: [{ ...head!, name: RARE_HEAD }, { ...second!, name: '单𬭚玉' }, ...others] }
  })
}
