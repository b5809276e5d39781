import type { Refusal } from '@/domain/refusal'
import { lacking } from './check-entry'
import { presetOf, type Entry, type RosterRow, type Saved } from './entry'

/** What was sent and not answered yet: repeated with the same key until the answer comes, so that it is written once. */
export interface Sending {
  entry: Entry
  key: string
  /** The entry it was typed over when it was first sent; a repetition says the same. */
  replaces: string | null
}

/** A row as the grid holds it; a new object whenever anything in it changes. */
export interface Row {
  roster: RosterRow
  saved: Saved | null
  /** Typed and not yet accepted by the server; null where nothing differs from `saved`. */
  draft: Entry | null
  /** Made when the row was first changed; the next save of this draft carries it. */
  key: string | null
  sending: Sending | null
  phase: 'idle' | 'waiting' | 'saving' | 'refused' | 'offline' | 'signedOut' | 'conflict'
  refusals: readonly Refusal[]
  /** Saved by somebody else while this draft was typed. */
  theirs: Saved | null
  /** Somebody else is typing in this household. */
  editor: string | null
}

/** What the cells show: the draft, else what is saved, else the preset where the row is open. */
export function shownEntry(row: Row, open: boolean, above: Pick<Entry, 'surveyor' | 'on'>): { entry: Entry | null; preset: boolean } {
  const entry = row.draft ?? row.saved?.entry
  return entry ? { entry, preset: false } : { entry: open ? presetOf(row.roster, above) : null, preset: open }
}

export type Dot = 'ok' | 'accent' | 'due' | 'bad' | 'neutral' | null

/** The words and the dot of 保存状态. */
export function stateOf(row: Row, open: boolean): { words: string; dot: Dot; strong?: boolean } {
  switch (row.phase) {
    case 'waiting':
    case 'saving':
      return { words: '保存中…', dot: 'neutral' }
    case 'refused':
      return { words: '未保存，须改', dot: 'bad', strong: true }
    case 'offline':
      return { words: '未保存，网络中断', dot: 'bad', strong: true }
    case 'signedOut':
      return { words: '未保存，须登录', dot: 'bad', strong: true }
    case 'conflict':
      return { words: '与他人冲突', dot: 'bad', strong: true }
    case 'idle':
  }
  if (row.draft) return open ? { words: '正在录入', dot: 'accent', strong: true } : { words: lacking(row.draft, row.draft.on).length > 0 ? '未录完' : '未保存', dot: 'due' }
  const doubts = remindersOf(row.saved)
  if (doubts > 0) return { words: `已保存，核对 ${doubts} 处`, dot: 'due' }
  if (row.saved) return { words: row.saved.byException ? '按例外录入' : '已保存', dot: 'ok' }
  if (row.editor) return { words: `${row.editor}正在录`, dot: 'due' }
  return open ? { words: '正在录入', dot: 'accent', strong: true } : { words: '未录', dot: null }
}

/** How many 提醒 a saved row carries; 提示 are shown in the row and not counted. */
export const remindersOf = (saved: Saved | null): number => saved?.hints?.filter(({ level }) => level !== 'hint').length ?? 0

/** Whether something typed in the row is not with the server yet. */
export const isUnsaved = (row: Row): boolean => row.draft !== null || row.sending !== null

/** A household that an act by exception may take: untouched, in no key group, nobody in it. */
export const isOrdinary = (row: Row): boolean => !row.saved && !isUnsaved(row) && !row.editor && row.roster.keyGroups.length === 0
