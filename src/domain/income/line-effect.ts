import type { Category, HouseholdType, MonitoringStatus } from '../glossary'
import type { Policy } from '../policy/schema'
import { isWithin } from './per-capita'
import type { Fen } from '../money/fen'

/** What another line or another policy would do to a household, as far as its last figures tell. */
export type LineEffect = 'fallIn' | 'fallOut' | 'reclassify'
export const lineEffects = ['fallIn', 'fallOut', 'reclassify'] as const satisfies readonly LineEffect[]

/** Categories that the line bounds, with the type of household each is for. */
const bounded: Readonly<Partial<Record<Category, HouseholdType>>> = { unstableOutOfPoverty: 'outOfPoverty', marginal: 'ordinary', monitoredOutOfPoverty: 'outOfPoverty', edge: 'ordinary' }

/** Categories into which income above the line leads no less, by sudden hardship. */
const unbounded: readonly Category[] = ['suddenHardship', 'monitoredOutOfPoverty']

/** What of a policy decides it: for which types it has a category within the line, and which it keeps above it. */
export interface LineTerms {
  withinFor: readonly HouseholdType[]
  keptAboveFor: readonly HouseholdType[]
  categories: readonly Category[]
}

/** The terms of a policy's categories. */
export function lineTerms({ categories }: Pick<Policy, 'categories'>): LineTerms {
  const listed = categories.map(({ category }) => category)
  const types: HouseholdType[] = ['ordinary', 'outOfPoverty']
  return {
    withinFor: types.filter((type) => listed.some((category) => bounded[category] === type)),
    keptAboveFor: types.filter((type) => listed.some((category) => unbounded.includes(category) && (bounded[category] ?? type) === type)),
    categories: listed,
  }
}

/** Whether a household got its category by hardship and not by income alone: the line then does not let it out. */
export const keptByHardship = unbounded

export interface LineFacts {
  monitoringStatus: MonitoringStatus
  category: Category | null
  householdType: HouseholdType
  /** 分, of the last verification; null where there was none, and nothing can be said. */
  perCapita: Fen | null
}

/**
 * Who would come in within the line, who would be out above it, who would stay under a category of another name.
 * Risk and hardship are not looked at again: a prompt to verify, never a decision.
 */
export function lineEffect({ monitoringStatus, category, householdType, perCapita }: LineFacts, threshold: Pick<Policy['threshold'], 'amount' | 'boundary'>, terms: LineTerms): LineEffect | null {
  if (perCapita === null) return null
  const within = isWithin(perCapita, threshold)
  if (monitoringStatus !== 'monitored') return within && terms.withinFor.includes(householdType) ? 'fallIn' : null
  const stays = within ? terms.withinFor.includes(householdType) : category !== null && keptByHardship.includes(category) && terms.keptAboveFor.includes(householdType)
  if (!stays) return 'fallOut'
  return category !== null && terms.categories.includes(category) ? null : 'reclassify'
}
