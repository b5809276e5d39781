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
