import { isLocalDate } from '@/domain/time/local-date'
import { editable, type ColumnKey } from './columns'
import { presetOf, sameEntry, type Entry, type RosterRow, type Saved } from './entry'
import { isUnsaved, type Row } from './row'

export interface Cursor {
  id: string
  column: ColumnKey
}

/** One step of 撤销: the drafts as they were, or a whole act by exception. */
export type Step = { kind: 'cells'; before: ReadonlyMap<string, Entry | null>; cursor: Cursor | null } | { kind: 'exception'; actId: string; count: number }

export interface Filter {
  /** Villager group; null is the whole village. */
  group: string | null
  onlyLeft: boolean
  /** Part of a name; the phone's search. */
  name?: string
}

type Listener = () => void

const STEPS = 200

/**
 * The rows of one village, outside of React: a key stroke changes one row and wakes the components of that row only
 * (keystroke to paint ≤ 50 ms with 300 rows).
 */
export class GridStore {
  readonly order: readonly string[]
  #rows: Map<string, Row>
  #listeners = new Map<string, Set<Listener>>()
  #visible: readonly string[] = []
  #steps: Step[] = []
  #last: Pick<Entry, 'surveyor' | 'on'>
  cursor: Cursor | null = null
  filter: Filter = { group: null, onlyLeft: false }
  /** Whether the keyboard is in the grid, so that the focus follows the cursor. */
  engaged = false
  /** Raised when the open cell is written from elsewhere (撤销, 同上一户, 粘贴): its field starts anew. */
  generation = 0
  /** The row whose six boxes of column 4 are open. */
  boxes: string | null = null
  /** Grows with every change of any row, for what counts them. */
  revision = 0
  /** Called after a row changed that has something unsaved, or had. */
  onDraft: (() => void) | null = null

  constructor(
    roster: readonly { roster: RosterRow; saved: Saved | null }[],
    readonly today: string,
    readonly newKey: () => string,
  ) {
    this.order = roster.map((row) => row.roster.householdId)
    this.#rows = new Map(
      roster.map((row) => [row.roster.householdId, { ...row, draft: null, key: null, sending: null, phase: 'idle', refusals: [], theirs: null, editor: null }]),
    )
    const latest = roster.flatMap(({ saved }) => saved ?? []).sort((a, b) => Number(b.mine) - Number(a.mine) || (a.at < b.at ? 1 : -1))[0]
    this.#last = { surveyor: latest?.entry.surveyor ?? '', on: latest?.entry.on ?? today }
    this.#visible = this.order
  }

  row = (id: string): Row => this.#rows.get(id)!
  rows = (): Row[] => this.order.map(this.row)
  has = (id: string): boolean => this.#rows.has(id)
  visible = (): readonly string[] => this.#visible
  lastStep = (): Step | undefined => this.#steps.at(-1)
  unsaved = (): Row[] => this.rows().filter(isUnsaved)

  /** Channel: a household's id, `view` (visible rows), `rows` (any row), `steps`. */
  subscribe = (channel: string, listener: Listener): (() => void) => {
    const set = this.#listeners.get(channel) ?? new Set()
    this.#listeners.set(channel, set.add(listener))
    return () => set.delete(listener)
  }

  #tell(...channels: string[]): void {
    for (const channel of channels) for (const listener of this.#listeners.get(channel) ?? []) listener()
  }

  /** Changes a row and wakes whoever shows it. */
  patch(id: string, change: Partial<Row>): void {
    const before = this.row(id)
    const after = { ...before, ...change }
    this.#rows.set(id, after)
    this.revision += 1
    this.#tell(id, 'rows')
    if (isUnsaved(before) || isUnsaved(after)) this.onDraft?.()
  }

  /** 调查员 and 排查时间 of the nearest row above that has them, else those last used. */
  above(id: string): Pick<Entry, 'surveyor' | 'on'> {
    for (let i = this.#visible.indexOf(id) - 1; i >= 0; i -= 1) {
      const row = this.row(this.#visible[i]!)
      const entry = row.draft ?? row.saved?.entry
      if (entry?.surveyor && isLocalDate(entry.on)) return entry
    }
    return this.#last
  }

  /** 调查员 and 排查时间 used last, for 按例外录入. */
  lastUsed = (): { surveyor: string; on: string } => ({ surveyor: this.#last.surveyor, on: this.#last.on })

  /** What is typed in a row now, or would be with the first key. */
  entryOf(id: string): Entry {
    const row = this.row(id)
    return row.draft ?? row.saved?.entry ?? presetOf(row.roster, this.above(id))
  }

  /** Types into rows: one step of 撤销 for all of them. */
  type(changes: ReadonlyMap<string, Partial<Entry>>): void {
    this.#remember({ kind: 'cells', before: new Map([...changes.keys()].map((id) => [id, this.#typed(id)])), cursor: this.cursor })
    for (const [id, change] of changes) this.#setDraft(id, { ...this.entryOf(id), ...change })
  }

  /** The same without a step of its own: further letters of a word. */
  retype(id: string, change: Partial<Entry>): void {
    this.#setDraft(id, { ...this.entryOf(id), ...change })
  }

  #typed = (id: string): Entry | null => this.row(id).draft ?? this.row(id).saved?.entry ?? null

  #setDraft(id: string, entry: Entry | null): void {
    const row = this.row(id)
    const draft = entry && row.saved && !row.sending && sameEntry(entry, row.saved.entry) ? null : entry
    if (draft?.surveyor && isLocalDate(draft.on)) this.#last = draft
    const waits = row.phase === 'saving' || row.phase === 'waiting' || row.phase === 'conflict'
    this.patch(id, { draft, key: draft ? (row.key ?? this.newKey()) : null, refusals: waits ? row.refusals : [], phase: waits ? row.phase : 'idle' })
  }

  /** Takes the last step back; an act by exception is handed to the caller, because only the server can take it back. */
  undo(): Step | undefined {
    const step = this.#steps.pop()
    this.#tell('steps')
    if (step?.kind !== 'cells') return step
    // A row that was empty and has been saved meanwhile stays as saved: a record is corrected, never taken out.
    for (const [id, entry] of step.before) this.#setDraft(id, entry ?? this.row(id).saved?.entry ?? null)
    if (step.cursor) this.moveTo(step.cursor)
    this.renewCell()
    return step
  }

  /** Makes the open cell show what the row holds now. */
  renewCell(): void {
    this.generation += 1
    if (this.cursor) this.#tell(this.cursor.id)
  }

  #remember(step: Step): void {
    this.#steps = [...this.#steps.slice(1 - STEPS), step]
    this.#tell('steps')
  }

  rememberException(actId: string, count: number): void {
    this.#remember({ kind: 'exception', actId, count })
  }

  forgetException(actId: string): void {
    this.#steps = this.#steps.filter((step) => step.kind !== 'exception' || step.actId !== actId)
    this.#tell('steps')
  }

  moveTo(cursor: Cursor | null): void {
    const from = this.cursor
    this.cursor = cursor
    this.#tell(...new Set([from?.id, cursor?.id].filter((id): id is string => id !== undefined)), 'cursor')
  }

  openBoxes(id: string | null): void {
    const from = this.boxes
    if (from === id) return
    this.boxes = id
    this.#tell(...[from, id].filter((one): one is string => one !== null))
  }

  /** The keyboard came into the grid, or left it. */
  engage(engaged: boolean): void {
    this.engaged = engaged
  }

  /** The household `by` rows further among those shown; stays at the edges. */
  neighbour(id: string, by: number): string {
    const place = this.#visible.indexOf(id) + by
    return this.#visible[Math.max(0, Math.min(this.#visible.length - 1, place))] ?? id
  }

  /** The next household shown that has no entry yet, after `id` and then from the top; null where all are entered. */
  nextLeft(id: string | null): string | null {
    const start = id === null ? 0 : this.#visible.indexOf(id) + 1
    const turned = [...this.#visible.slice(start), ...this.#visible.slice(0, start)]
    return turned.find((other) => other !== id && this.isLeft(other)) ?? null
  }

  /** 未录: nothing saved, nothing on its way. */
  isLeft = (id: string): boolean => {
    const row = this.row(id)
    return !row.saved && (row.phase === 'idle' || row.phase === 'refused') && !row.editor
  }

  /** Shows a group or the whole village; the cursor goes to the first household left, unless it is in view. */
  show(filter: Filter, withCursor = true): void {
    this.filter = filter
    this.#visible = this.order.filter((id) => (filter.group === null || this.row(id).roster.group === filter.group) && (!filter.onlyLeft || !this.row(id).saved) && (!filter.name || this.row(id).roster.headName.includes(filter.name)))
    const stays = this.cursor && this.#visible.includes(this.cursor.id)
    if (!stays && withCursor) {
      const first = this.nextLeft(null) ?? this.#visible[0]
      this.moveTo(first ? { id: first, column: editable[0] } : null)
    }
    this.#tell('view', ...this.#visible)
  }
}
