import type { FormValue } from '../form/form-values'

/** One field in which the stored version and the typed one differ. */
export interface ConflictField {
  path: string
  label: string
  /** As shown: 「17,600.00 元」. */
  theirs: string
  mine: string
  /** Who changed it since the version the form was filled against. */
  changedBy: 'me' | 'them' | 'both'
}

export type Side = 'mine' | 'theirs'

type Values = ReadonlyMap<string, FormValue>

/**
 * What differs between the form as stored now and as typed. `base` is the form as it was opened; where it is not known any
 * more (a draft, a page sent before it was alive), every difference counts as changed by both and is asked about.
 */
export function differences(base: Values | null, theirs: Values, mine: Values): ConflictField[] {
  const paths = [...new Set([...mine.keys(), ...theirs.keys()])]
  const value = (values: Values, path: string) => values.get(path)?.value ?? ''
  return paths.filter((path) => value(mine, path) !== value(theirs, path)).map((path) => ({
    path,
    label: (mine.get(path) ?? theirs.get(path))!.label,
    theirs: theirs.get(path)?.words || '空',
    mine: mine.get(path)?.words || '空',
    changedBy: !base ? 'both' : value(base, path) === value(theirs, path) ? 'me' : value(base, path) === value(mine, path) ? 'them' : 'both',
  }))
}

/** What is chosen before anybody chose: mine where only I changed, theirs where only they did, nothing where both did. */
export function preselected(fields: readonly ConflictField[]): Record<string, Side> {
  return Object.fromEntries(
    fields.filter((field) => field.changedBy !== 'both').map((field) => [field.path, field.changedBy === 'me' ? 'mine' : 'theirs'] as const),
  )
}

/** The fields still without a choice; 按所选保存 waits for them. */
export function undecided(fields: readonly ConflictField[], choice: Record<string, Side>): ConflictField[] {
  return fields.filter((field) => !choice[field.path])
}
