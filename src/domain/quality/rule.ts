import type { Family, Person } from './subject'

/** `error` refuses, `warning` is very likely wrong, `hint` is worth a look. Only identity number, head and sex are errors. */
export type Level = 'error' | 'warning' | 'hint'

/** One finding: where, how grave, by which rule, in words. */
export interface QualityFinding {
  rule: string
  level: Level
  path: string
  message: string
}

interface Rule {
  /** Our number, shown beside the sentence. */
  rule: `Q-${number}`
  level: Level
  /** What the rule is about, for the list of rules. */
  title: string
  /** The rules of the national system's published checks that it stands for; none where it is ours. */
  national: readonly string[]
}

/** A rule about one member, with the family for comparison. `says` answers the sentence, or null where all is well. */
export interface MemberRule extends Rule {
  field: string
  says(person: Person, family: Family): string | null
}

export interface HouseholdRule extends Rule {
  field: string
  says(family: Family): string | null
}
