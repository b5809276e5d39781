import type { ScreeningInput } from '@/domain/screening/fields'
import { weighScreening, type ScreeningResult } from '@/domain/screening/flags'
import { addDays, type Instant, type LocalDate } from '@/domain/time/local-date'
import type { Worker } from '../accounts'
import { instantAt, type Stage } from '../cases/case-runner'
import type { Life } from '../cases/life'
import { perCapitaOf } from '../households/household'
import { keyGroupsOf } from '../households/key-groups'
import { DEMO_PLACES, type VillagePlan } from '../households/villages'
import { adultName } from '../people/names'
import type { Random } from '../random'

export interface DemoScreening {
  id: string
  life: Life
  /** The line as it was typed. */
  input: ScreeningInput
  result: ScreeningResult
  byException: boolean
  by: Worker
  at: Instant
}

/** How much of each group of a village is entered, in order of its groups; the last number holds for the rest. */
const DEMO_PROGRESS: Readonly<Record<string, readonly number[]>> = {
  [DEMO_PLACES.village]: [1, 1, 0.6, 0.75, 0.1], // 兴田: two groups done, one hardly begun
  [DEMO_PLACES.otherVillage]: [1, 0.9, 0.5, 0.2], // 板棚
  '341524204208': [1], // 码头: done
  '341524204209': [0.9, 0.35, 0, 0], // 长冲: last of all
  '341524204204': [1, 0.7, 0.6, 0.4], // 万冲
}

/** The day the campaign began, counted from today, and how many days are left. */
export const CAMPAIGN = { begunDaysAgo: 24, daysLeft: 13 } as const

/** The screenings of the campaign under way: villages stand at different points, rows are entered in the order of the register. */
export function screen(stage: Stage, villages: readonly VillagePlan[], lives: readonly Life[], today: LocalDate, line: number): DemoScreening[] {
  const start = addDays(today, -CAMPAIGN.begunDaysAgo)
  return villages.flatMap((village) => {
    const random = stage.random.fork(`screening/${village.code}`)
    const surveyors = [adultName(random), adultName(random)]
    const by = stage.workers.accountAt('villageCadre', village.code) ?? stage.workers.at('townshipClerk', village.townshipCode)
    return village.groups.flatMap((group, i) => {
      const rows = lives.filter(({ household }) => household.villageCode === village.code && household.group === group.name)
      const share = progressOf(random, village.code, i)
      const done = rows.slice(0, Math.round(rows.length * share))
      const firstDay = 3 + i * 4 + random.int(0, 8)
      return done.map((life, position): DemoScreening => {
        const surveyedOn = addDays(start, Math.min(CAMPAIGN.begunDaysAgo - 1, firstDay + Math.floor(position / 4)))
        const at = instantAt(random, surveyedOn, 17)
        const groups = keyGroupsOf(life.household, line)
        const applied = life.clues.some((clue) => clue.channel === 'selfReport' && clue.foundOn > start)
        const input: ScreeningInput = {
          safeguards: life.household.safeguards, aboveThreshold: perCapitaOf(life.household) > line, keyGroups: applied ? ['applies', ...groups] : groups, applies: applied ? 'yes' : 'no',
          headSigned: true, surveyor: surveyors[position % 2]!, surveyedOn,
        }
        const result = weighScreening(input, life.household, stage.policy.policy)
        if (result.refusals.length > 0) throw new Error(`the screening was refused: ${result.refusals.map(({ message }) => message).join(' / ')}`)
        return { id: stage.nextId(at), life, input, result, byException: result.flags.length === 0 && share === 1 && random.chance(0.4), by, at }
      })
    })
  })
}

function progressOf(random: Random, villageCode: string, group: number): number {
  const known = DEMO_PROGRESS[villageCode]
  if (known) return known[Math.min(group, known.length - 1)]!
  return random.weighted([[1, 45], [0.85, 25], [0.6, 18], [0.3, 12]] as const)
}
