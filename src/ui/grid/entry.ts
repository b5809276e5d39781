import type { KeyGroup, Safeguard } from '@/domain/glossary'
import type { Level } from '@/domain/quality/rule'
import type { Refusal } from '@/domain/refusal'

/** What is copied from one line of the paper 筛查表: columns 4 to 10 and 备注. Nothing is preselected, so null is 「空」. */
export interface Entry {
  /** Column 4; the items behind a 「否」 stand in `unmet`. */
  met: boolean | null
  unmet: readonly Safeguard[]
  /** Column 5. */
  above: boolean | null
  /** Column 6. */
  keyGroup: boolean | null
  /** Columns 7 and 8 in one value, so that both can never be signed. */
  signed: 'applies' | 'declines' | null
  /** Column 9. */
  surveyor: string
  /** Column 10: YYYY-MM-DD, or as typed where it is no day. */
  on: string
  note: string
}

/** A household of the village's register, as the paper is pre-filled with it. */
export interface RosterRow {
  householdId: string
  /** 序号 in the village's register. */
  sequence: number
  headName: string
  memberCount: number
  group: string
  /** Key groups known from the register; they preset column 6 to 「是」. */
  keyGroups: readonly KeyGroup[]
}

/** 提醒 or 提示 about a household, by rule (field-guide §5.8). */
export interface Hint extends Refusal {
  level: Level
}

/** The entry that the server holds for a household. */
export interface Saved {
  id: string
  entry: Entry
  /** Who recorded it, and when (instant). */
  by: string
  at: string
  /** Recorded by the signed-in person. */
  mine: boolean
  byException: boolean
  /** The act by exception that wrote it. */
  actId?: string
  /** What the quality rules and the policy would have looked at again: said after saving, never refused. */
  hints?: readonly Hint[]
}

export const blank: Entry = { met: null, unmet: [], above: null, keyGroup: null, signed: null, surveyor: '', on: '', note: '' }

/** Whether two entries say the same; blanks around words and the order of boxes do not count. */
export function sameEntry(a: Entry, b: Entry): boolean {
  const plain = (e: Entry) => [e.met, e.met === false ? [...e.unmet].sort() : [], e.above, e.keyGroup, e.signed, e.surveyor.trim(), e.on, e.note.trim()]
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b))
}

/** What stands in a row before anybody typed in it: column 6 by the register, columns 9 and 10 from the row above. */
export function presetOf(row: RosterRow, above: Pick<Entry, 'surveyor' | 'on'>): Entry {
  return { ...blank, keyGroup: row.keyGroups.length > 0 ? true : null, surveyor: above.surveyor, on: above.on }
}
