import { householdRules, SHARED_PHONE } from './household-rules'
import { memberRules } from './member-rules'

/** The table of all rules at entry, in the order of their numbers. */
export const qualityRules = [...memberRules, ...householdRules, SHARED_PHONE]
  .map(({ rule, level, title, national }) => ({ rule, level, title, national }))
  .sort((a, b) => Number(a.rule.slice(2)) - Number(b.rule.slice(2)))
