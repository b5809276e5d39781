import type { Refusal } from '@/domain/refusal'
import { sameEntry, type Entry, type Saved } from './entry'
import type { GridStore } from './grid-store'

/** What the server said to a row. A thrown error is the network's, or the server's own fault. */
export type Answer =
  | { kind: 'saved'; saved: Saved }
  | { kind: 'refused'; refusals: readonly Refusal[] }
  | { kind: 'conflict'; theirs: Saved | null }
  | { kind: 'signedOut' }

/** Posts one row; `replaces` is the entry it was typed over, null for a first one. The key makes a repetition harmless. */
export type Post = (householdId: string, entry: Entry, key: string, replaces: string | null) => Promise<Answer>

const AT_ONCE = 3
const PAUSES_MS = [2000, 5000, 15_000]

/** Sends rows, several at a time; repeats after 2, 5 and 15 s, then waits for 全部重试 or for the network to come back. */
export class SaveQueue {
  #waiting: string[] = []
  #running = 0
  #timers = new Set<ReturnType<typeof setTimeout>>()

  constructor(
    private readonly store: GridStore,
    private readonly post: Post,
    private readonly onSaved: (saved: Saved, householdId: string) => void = () => {},
  ) {}

  /** Queues what is typed in a row. Something sent before and not answered goes first, as it was. */
  send(id: string): void {
    const row = this.store.row(id)
    if (row.phase === 'waiting' || row.phase === 'saving') return
    if (!row.sending && !row.draft) return
    const sending = row.sending ?? { entry: row.draft!, key: row.key ?? this.store.newKey(), replaces: row.saved?.id ?? null }
    this.store.patch(id, { sending, phase: 'waiting', refusals: [] })
    this.#waiting.push(id)
    this.#pump()
  }

  /** 全部重试 */
  retryAll = (): void => {
    for (const row of this.store.unsaved()) if (row.phase === 'offline' || row.phase === 'signedOut') this.send(row.roster.householdId)
  }

  stop(): void {
    for (const timer of this.#timers) clearTimeout(timer)
    this.#waiting = []
  }

  #pump(): void {
    while (this.#running < AT_ONCE) {
      const id = this.#waiting.shift()
      if (id === undefined) return
      this.#running += 1
      void this.#deliver(id, 0)
    }
  }

  async #deliver(id: string, attempt: number): Promise<void> {
    const { sending } = this.store.row(id)
    if (!sending) return this.#done()
    this.store.patch(id, { phase: 'saving' })
    let answer: Answer
    try {
      answer = await this.post(id, sending.entry, sending.key, sending.replaces)
    } catch {
      const pause = PAUSES_MS[attempt]
      if (pause === undefined) {
        for (const stuck of [id, ...this.#waiting.splice(0)]) this.store.patch(stuck, { phase: 'offline' })
        return this.#done()
      }
      const timer = setTimeout(() => {
        this.#timers.delete(timer)
        void this.#deliver(id, attempt + 1)
      }, pause)
      this.#timers.add(timer)
      return
    }
    this.#take(id, answer)
    this.#done()
  }

  #done(): void {
    this.#running -= 1
    this.#pump()
  }

  #take(id: string, answer: Answer): void {
    const { draft, sending } = this.store.row(id)
    const sent = sending!.entry
    switch (answer.kind) {
      case 'saved': {
        const more = draft && !sameEntry(draft, sent) ? draft : null
        this.store.patch(id, { saved: answer.saved, draft: more, key: more && this.store.newKey(), sending: null, phase: 'idle', refusals: [], theirs: null })
        return this.onSaved(answer.saved, id)
      }
      case 'refused':
        return this.store.patch(id, { draft: draft ?? sent, key: sending!.key, sending: null, phase: 'refused', refusals: answer.refusals })
      case 'conflict':
        if (!answer.theirs) {
          // What it was typed over has been taken back: it is a first entry now.
          this.store.patch(id, { saved: null, draft: draft ?? sent, key: this.store.newKey(), sending: null, phase: 'idle' })
          return this.send(id)
        }
        return this.store.patch(id, { draft: draft ?? sent, key: this.store.newKey(), sending: null, phase: 'conflict', theirs: answer.theirs })
      case 'signedOut':
        return this.store.patch(id, { phase: 'signedOut' })
    }
  }
}
