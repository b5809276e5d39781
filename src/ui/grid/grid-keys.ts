import { singleKeysOn } from '../keyboard/single-keys'
import { keyName } from '../keyboard/key-name'
import { isAnswer } from './columns'
import type { GridSession } from './grid-session'

/** What the grid asks of the page around it. */
export interface GridCommands {
  byException: () => void
  undo: () => void
  onlyLeft: () => void
  otherVillage: () => void
  shortcuts: () => void
  /** Esc: out of the grid, to what follows it. */
  leave: () => void
  /** Enter on a row in conflict: into the choice below it. */
  chooseIn: (id: string) => void
}

/** The keys of interface.md §8.1 and §11. Returns whether the stroke was taken. */
export function gridKey(event: KeyboardEvent, session: GridSession, commands: GridCommands): boolean {
  const { store } = session
  const { cursor } = store
  if (event.isComposing || event.key === 'Process' || !cursor) return false
  const name = keyName(event)
  const field = event.target instanceof HTMLInputElement ? event.target : null
  const text = !isAnswer(cursor.column)
  switch (name) {
    case 'ArrowUp':
      return done(session.step(0, -1))
    case 'ArrowDown':
      return done(session.step(0, 1))
    case 'ArrowLeft':
      return text && field && !atEdge(field, 'start') ? false : done(session.step(-1))
    case 'ArrowRight':
      return text && field && !atEdge(field, 'end') ? false : done(session.step(1))
    case 'PageUp':
      return done(session.step(0, -10))
    case 'PageDown':
      return done(session.step(0, 10))
    case 'Home':
      return text ? false : done(session.go(cursor.id, 'met'))
    case 'End':
      return text ? false : done(session.go(cursor.id, 'note'))
    case 'Ctrl Home':
      return done(session.go(store.neighbour(cursor.id, -Infinity), cursor.column))
    case 'Ctrl End':
      return done(session.go(store.neighbour(cursor.id, Infinity), cursor.column))
    case 'Tab':
      return session.tab(1)
    case 'Shift Tab':
      return session.tab(-1)
    case 'Enter':
      return done(store.row(cursor.id).phase === 'conflict' ? commands.chooseIn(cursor.id) : session.enter())
    case 'Ctrl Enter':
      return done(commands.byException())
    case 'Ctrl D':
      return done(session.copyAbove())
    case 'Ctrl Z':
      return done(commands.undo())
    case 'F2':
      return done(session.go(cursor.id, 'note'))
    case 'Escape':
      return done(commands.leave())
  }
  if (text || event.ctrlKey || event.metaKey || event.altKey) return false
  if (name === 'Delete' || name === 'Backspace') return session.answer('')
  if (event.key.length === 1 && session.answer(event.key)) return true
  if (!singleKeysOn()) return false
  if (name === 'U') return done(commands.onlyLeft())
  if (name === 'G') return done(commands.otherVillage())
  return name === '?' || name === '？' ? done(commands.shortcuts()) : false
}

const done = (_act: void): true => true

/** Whether the caret stands at an end of the text, or all of it is selected as it is on entering the cell. */
function atEdge(field: HTMLInputElement, side: 'start' | 'end'): boolean {
  const { selectionStart, selectionEnd, value } = field
  if (selectionStart === 0 && selectionEnd === value.length) return true
  return selectionStart === selectionEnd && selectionStart === (side === 'start' ? 0 : value.length)
}
