import type { Level } from '../quality/rule'

/** One thing to mend or to look at in a table: where it stands, what stands there, by which rule, in words. */
export interface ImportFinding {
  /** Row in the file, from 1. */
  row: number
  /** Head of the column; null where it is about the row or the household. */
  column: string | null
  /** What stands there, numbers masked. */
  value: string
  level: Level
  rule: string
  message: string
}

export const countLevel = (findings: readonly ImportFinding[], level: Level): number => findings.filter((finding) => finding.level === level).length

/** Whether a household with these may be registered. */
export const isFaulty = (findings: readonly ImportFinding[]): boolean => findings.some(({ level }) => level === 'error')
