import { safeguards, type KeyGroup, type Safeguard } from '@/domain/glossary'
import type { Entry } from './entry'

/** The fields of POST /screenings that a row fills, and in which it is answered. */
export interface ScreeningFields {
  safeguards: Record<Safeguard, boolean>
  aboveThreshold: boolean
  keyGroups: readonly KeyGroup[]
  applies: 'yes' | 'no'
  headSigned: boolean
  surveyor: string
  surveyedOn: string
  note?: string
}

/**
 * A row as the API takes it; what is empty is left out, so that the server names it. The paper asks only whether a
 * household is in a key group: 「是」 stands for the groups the register knows, else for 其他风险隐患, until the visit says which.
 */
export function bodyOf(entry: Entry, known: readonly KeyGroup[]): Partial<ScreeningFields> {
  return {
    ...(entry.met !== null && { safeguards: Object.fromEntries(safeguards.map((item) => [item, entry.met === true || !entry.unmet.includes(item)])) as Record<Safeguard, boolean> }),
    ...(entry.above !== null && { aboveThreshold: entry.above }),
    ...(entry.keyGroup !== null && { keyGroups: entry.keyGroup ? (known.length > 0 ? known : ['other']) : [] }),
    ...(entry.signed && { applies: entry.signed === 'applies' ? 'yes' : 'no' }),
    headSigned: entry.signed !== null,
    ...(entry.surveyor.trim() && { surveyor: entry.surveyor.trim() }),
    ...(entry.on && { surveyedOn: entry.on }),
    ...(entry.note.trim() && { note: entry.note.trim() }),
  }
}

/** A saved screening as a row of the paper. */
export function entryOf({ safeguards: met, aboveThreshold, keyGroups, applies, headSigned, surveyor, surveyedOn, note = '' }: ScreeningFields): Entry {
  const unmet = safeguards.filter((item) => !met[item])
  return {
    met: unmet.length === 0, unmet, above: aboveThreshold, keyGroup: keyGroups.length > 0,
    signed: headSigned ? (applies === 'yes' ? 'applies' : 'declines') : null, surveyor, on: surveyedOn, note,
  }
}
