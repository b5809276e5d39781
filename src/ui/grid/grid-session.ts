import { labelOf, type Safeguard } from '@/domain/glossary'
import { lacking } from './check-entry'
import { besides, editable, isAnswer, wordsOf, type AnswerKey, type ColumnKey } from './columns'
import type { Entry } from './entry'
import type { GridStore } from './grid-store'
import { isUnsaved } from './row'
import type { SaveQueue } from './save-queue'
import { readDay } from '@/domain/form/typed-day'
import { readAnswer } from './typed-answer'

/** What a clerk does in the grid, by key or by button: each act changes the store and moves the cursor on. */
export class GridSession {
  /** A word typed letter by letter is one step of 撤销: the cell in which it is being typed. */
  #typing: string | null = null

  constructor(
    readonly store: GridStore,
    readonly queue: SaveQueue,
    /** Quiet words for screen readers and the status line. */
    readonly say: (words: string) => void,
    /** The columns typed in, by the policy of the campaign. */
    readonly columns: readonly ColumnKey[] = editable,
  ) {}

  /** Moves the cursor; a row that is left complete is saved by itself. */
  go(id: string, column: ColumnKey): void {
    const from = this.store.cursor
    this.#typing = null
    this.store.openBoxes(null)
    this.store.moveTo({ id, column })
    if (from && from.id !== id) this.#leave(from.id)
  }

  #leave(id: string): void {
    const row = this.store.row(id)
    if (row.phase === 'idle' && row.draft && lacking(row.draft, this.store.today).length === 0) this.queue.send(id)
  }

  /** Arrows: beside in the row, or `rows` further down. */
  step(columns: -1 | 0 | 1, rows = 0): void {
    const { cursor } = this.store
    if (!cursor) return
    if (rows !== 0) return this.go(this.store.neighbour(cursor.id, rows), cursor.column)
    const column = columns && besides(cursor.column, columns, this.columns)
    if (column) this.go(cursor.id, column)
  }

  /** Tab: the next or previous cell, over the end of the row; false at the edges, where the browser leaves the grid. */
  tab(by: 1 | -1): boolean {
    const { cursor } = this.store
    if (!cursor) return false
    const column = besides(cursor.column, by, this.columns)
    if (column) {
      this.go(cursor.id, column)
      return true
    }
    const next = this.store.neighbour(cursor.id, by)
    if (next === cursor.id) return false
    this.go(next, by === 1 ? 'met' : 'note')
    return true
  }

  /** 1 or 0 in a cell; the cursor moves on. False where the text is neither. */
  answer(typed: string): boolean {
    const { cursor } = this.store
    const answer = readAnswer(typed)
    if (!cursor || !isAnswer(cursor.column) || answer === undefined) return false
    this.set(cursor.id, cursor.column, answer)
    if (cursor.column === 'met' && answer === false) this.store.openBoxes(cursor.id)
    else if (answer !== null) this.store.moveTo({ id: cursor.id, column: after(cursor.column, this.columns) })
    return true
  }

  set(id: string, column: AnswerKey, answer: boolean | null): void {
    this.#typing = null
    this.store.type(new Map([[id, changeOf(column, answer)]]))
  }

  /** Double click: 空, 是, 否 in turn, for who has only a mouse. */
  turn(): void {
    const { cursor } = this.store
    if (!cursor || !isAnswer(cursor.column)) return
    const { id, column } = cursor
    const words = wordsOf(this.store.entryOf(id), column)
    this.set(id, column, words === '' ? true : words === '否' ? null : column !== 'applies' && column !== 'declines' ? false : null)
    this.store.openBoxes(column === 'met' && this.store.entryOf(id).met === false ? id : null)
  }

  /** Letters typed into 调查员, 排查时间 or 备注. */
  text(id: string, column: ColumnKey, typed: string): void {
    const change = { [column]: column === 'on' ? (readDay(typed, this.store.today) ?? typed.trim()) : typed }
    const cell = `${id}.${column}`
    if (this.#typing === cell) this.store.retype(id, change)
    else this.store.type(new Map([[id, change]]))
    this.#typing = cell
  }

  /** The items behind a 「否」 in column 4; the cursor goes on to column 5. */
  boxes(id: string, unmet: readonly Safeguard[]): void {
    this.store.retype(id, { met: false, unmet })
  }

  /** Enter: saves the row and goes to the next household without an entry. */
  enter(): void {
    const { cursor } = this.store
    if (!cursor) return
    this.save(cursor.id)
    const next = this.store.nextLeft(cursor.id)
    if (next) this.go(next, 'met')
    else {
      this.#typing = null
      this.say(this.store.filter.group ? '本组已没有未录的农户。' : '本村已没有未录的农户。')
    }
  }

  /** Sends a row, or says what it lacks; later rows never wait for it. */
  save(id: string): void {
    const { draft, roster } = this.store.row(id)
    this.store.openBoxes(null)
    if (!draft) return
    const missing = lacking(draft, this.store.today)
    if (missing.length > 0) {
      this.store.patch(id, { phase: 'refused', refusals: missing })
      this.say(`${roster.sequence}号${roster.headName}未保存。`)
    } else this.queue.send(id)
  }

  /** Ctrl D: columns 4 to 10 of the row above; never into a row of a key group. */
  copyAbove(): void {
    const { cursor } = this.store
    if (!cursor) return
    const above = this.store.neighbour(cursor.id, -1)
    const source = above === cursor.id ? null : (this.store.row(above).draft ?? this.store.row(above).saved?.entry)
    if (!source) return this.say('上一户还没有录入，不能照抄。')
    const { keyGroups } = this.store.row(cursor.id).roster
    if (keyGroups.length > 0) return this.say(`该户属${keyGroups.map((group) => labelOf('keyGroup', group)).join('、')}，须逐栏录入，不能照抄上一户。`)
    const { note: _note, ...columns } = source
    this.#typing = null
    this.store.type(new Map([[cursor.id, columns]]))
    this.store.renewCell()
  }

  /** Writes pasted rows: one step of 撤销, each complete row saved by itself. */
  write(changes: ReadonlyMap<string, Partial<Entry>>): void {
    this.#typing = null
    this.store.type(changes)
    this.store.renewCell()
    for (const id of changes.keys()) this.save(id)
    this.say(`已写入 ${changes.size} 行。`)
  }

  /** Rows that are neither saved nor on their way, for the question on leaving. */
  unsaved = (): number => this.store.rows().filter(isUnsaved).length
}

/** Columns 7 and 8 exclude each other: 0 in column 7 is signed in column 8. */
function changeOf(column: AnswerKey, answer: boolean | null): Partial<Entry> {
  if (column === 'applies') return { signed: answer === null ? null : answer ? 'applies' : 'declines' }
  if (column === 'declines') return { signed: answer ? 'declines' : null }
  return column === 'met' ? { met: answer, unmet: [] } : { [column]: answer }
}

/** Where the cursor goes after an answer: past the other signature. */
const after = (column: AnswerKey, row: readonly ColumnKey[]): ColumnKey => (column === 'applies' ? 'surveyor' : (besides(column, 1, row) ?? column))
