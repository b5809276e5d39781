import { beforeEach, describe, expect, test, vi } from 'vitest'
import { columnsOf, typedColumns } from '@/ui/grid/columns'
import { GridSession } from '@/ui/grid/grid-session'
import type { GridStore } from '@/ui/grid/grid-store'
import { receive } from '@/ui/grid/live-rows'
import { stateOf } from '@/ui/grid/row'
import { SaveQueue, type Answer } from '@/ui/grid/save-queue'
import { collect, restore } from '@/ui/grid/unsaved-rows'
import { full, saved, village } from './village'

let store: GridStore
let session: GridSession
let said: string[]
let answers: ((answer: Answer | Error) => void)[]
const post = vi.fn(() => new Promise<Answer>((resolve, reject) => answers.push((answer) => (answer instanceof Error ? reject(answer) : resolve(answer)))))
const settled = () => new Promise<void>((resolve) => setImmediate(resolve))

const start = () => {
  session = new GridSession(store, new SaveQueue(store, post), (words) => said.push(words))
  return session
}

beforeEach(() => {
  store = village()
  said = []
  answers = []
  post.mockClear()
  start()
})

const keys = (typed: string) => [...typed].forEach((key) => session.answer(key))

describe('what a saved row is asked about', () => {
  const hint = (level: 'warning' | 'hint') => ({ rule: 'Q-16', level, message: '方成：35 周岁，健康，非在校生，劳动能力填为弱劳动力，请核对。' })

  test('提醒 is counted in the state of the row, 提示 is not, and neither keeps the row from being saved', async () => {
    keys('1100')
    session.enter()
    answers[0]!({ kind: 'saved', saved: saved('s2', { ...full, keyGroup: false }, { hints: [hint('warning'), hint('hint')] }) })
    await settled()
    expect(stateOf(store.row('h2'), false)).toEqual({ words: '已保存，核对 1 处', dot: 'due' })
    expect(store.isLeft('h2')).toBe(false)
    store.patch('h2', { saved: saved('s2', full, { hints: [hint('hint')] }) })
    expect(stateOf(store.row('h2'), false)).toEqual({ words: '已保存', dot: 'ok' })
  })
})

describe('typing a row', () => {
  test('the cursor starts at the first household left; 1 1 0 0 Enter sends the row and goes on', () => {
    expect(store.cursor).toEqual({ id: 'h2', column: 'met' })
    keys('1100')
    expect(store.cursor).toEqual({ id: 'h2', column: 'surveyor' })
    session.enter()
    expect(post).toHaveBeenCalledWith('h2', { ...full, keyGroup: false }, 'key-1', null)
    expect(store.cursor).toEqual({ id: 'h3', column: 'met' })
  })

  test('R-063: where nobody applies there is no 自主申报, and the cursor goes from column 6 to the signature in column 8', () => {
    const silent = { threshold: 5000, period: '2025年度', silent: true }
    expect(columnsOf(silent).filter(({ header }) => String(header).includes('申报'))).toEqual([])
    expect(columnsOf(silent).flatMap(({ meta }) => meta?.number ?? [])).toEqual([1, 2, 3, 4, 5, 6, 8, 9, 10])
    session = new GridSession(store, session.queue, session.say, typedColumns(silent))
    keys('110')
    expect(store.cursor?.column).toBe('declines')
    session.step(-1)
    expect(store.cursor?.column).toBe('keyGroup')
  })

  test('调查员 and 排查时间 come from the row above, column 6 from the register', () => {
    expect(store.entryOf('h3')).toMatchObject({ keyGroup: true, surveyor: '李明', on: '2026-05-17', met: null })
  })

  test('the two signatures exclude each other', () => {
    session.set('h2', 'applies', true)
    session.set('h2', 'declines', true)
    expect(store.entryOf('h2').signed).toBe('declines')
  })

  test('否 in column 4 opens the six boxes and waits for them', () => {
    session.answer('0')
    expect(store.boxes).toBe('h2')
    expect(store.cursor?.column).toBe('met')
    session.boxes('h2', ['housing'])
    session.go('h2', 'above')
    keys('100')
    session.enter()
    expect(post).toHaveBeenCalledWith('h2', expect.objectContaining({ met: false, unmet: ['housing'] }), expect.anything(), null)
  })

  test('an unfinished row says what it lacks, is not sent and holds nobody up', () => {
    keys('11')
    session.enter()
    expect(post).not.toHaveBeenCalled()
    expect(store.row('h2')).toMatchObject({ phase: 'refused', refusals: [{ message: '第6栏、第7栏或第8栏户主签字未填。' }] })
    expect(store.cursor?.id).toBe('h3')
    expect(stateOf(store.row('h2'), false).words).toBe('未保存，须改')
  })

  test('同上一户 is refused for a key group', () => {
    session.copyAbove()
    expect(store.row('h2').draft).toEqual(full)
    session.go('h3', 'met')
    session.copyAbove()
    expect(store.row('h3').draft).toBeNull()
    expect(said.at(-1)).toContain('农村低保')
  })

  test('撤销 takes a cell back, then the row is as before', () => {
    keys('11')
    store.undo()
    expect(store.row('h2').draft).toMatchObject({ met: true, above: null })
    store.undo()
    expect(store.row('h2').draft).toBeNull()
    expect(store.cursor).toEqual({ id: 'h2', column: 'met' })
  })

  test('a complete row that is left is saved by itself', () => {
    keys('1100')
    session.step(0, 1)
    expect(post).toHaveBeenCalledTimes(1)
  })
})

describe('saving', () => {
  test('a refused row keeps what was typed and its key', async () => {
    keys('1100')
    session.enter()
    answers[0]!({ kind: 'refused', refusals: [{ rule: 'R-033', message: '第6栏不能填「否」。' }] })
    await settled()
    expect(store.row('h2')).toMatchObject({ phase: 'refused', draft: full, key: 'key-1', sending: null })
    session.go('h2', 'keyGroup')
    session.answer('1')
    session.enter()
    expect(post).toHaveBeenLastCalledWith('h2', { ...full, keyGroup: true }, 'key-1', null)
  })

  test('what is typed while the row is on its way is sent afterwards, over the saved one and with another key', async () => {
    keys('1100')
    session.save('h2')
    session.text('h2', 'note', '外出')
    answers[0]!({ kind: 'saved', saved: saved('s2') })
    await settled()
    expect(store.row('h2')).toMatchObject({ saved: { id: 's2' }, draft: { note: '外出' }, phase: 'idle' })
    session.save('h2')
    expect(post).toHaveBeenLastCalledWith('h2', { ...full, note: '外出' }, 'key-2', 's2')
  })

  test('without network it is repeated after 2, 5 and 15 s with the same key, then waits for 全部重试', async () => {
    vi.useFakeTimers()
    keys('1100')
    session.enter()
    for (const pause of [2000, 5000, 15_000, 0]) {
      answers.shift()!(new Error('no network'))
      await vi.advanceTimersByTimeAsync(pause)
    }
    expect(post.mock.calls.map((call) => (call as unknown[])[2])).toEqual(['key-1', 'key-1', 'key-1', 'key-1'])
    expect(stateOf(store.row('h2'), false).words).toBe('未保存，网络中断')
    vi.useRealTimers()
    session.queue.retryAll()
    answers.shift()!({ kind: 'saved', saved: saved('s2') })
    await settled()
    expect(store.row('h2')).toMatchObject({ draft: null, phase: 'idle', saved: { id: 's2' } })
  })

  test('a reload brings everything back: typed rows as they were, sent rows again with their key', () => {
    keys('1100')
    session.enter()
    keys('1')
    const kept = collect(store)
    store = village()
    start()
    store.patch('h2', { saved: saved('s2') }) // it had arrived after all; only the answer was lost
    const again = restore(store, kept)
    expect(store.row('h3').draft).toMatchObject({ met: true })
    expect(again).toEqual(['h2'])
    session.queue.send('h2')
    expect(post).toHaveBeenLastCalledWith('h2', full, 'key-1', null)
  })

  test('a row that somebody saved meanwhile comes back as a conflict', () => {
    keys('11')
    const kept = collect(store)
    store = village()
    store.patch('h2', { saved: saved('other', { ...full, above: false }, { mine: false, by: '钱勇' }) })
    restore(store, kept)
    expect(store.row('h2')).toMatchObject({ phase: 'conflict', theirs: { by: '钱勇' }, draft: { above: true } })
  })

  test('a row that I saved myself after the draft was kept asks nothing: the page was only closed too soon', () => {
    keys('11')
    const kept = collect(store)
    store = village()
    store.patch('h2', { saved: saved('mine', full, { mine: true, at: '2026-05-16T10:00:05+08:00' }) })
    restore(store, kept, '2026-05-16T10:00:04+08:00')
    expect(store.row('h2')).toMatchObject({ phase: 'idle', draft: null })
    restore(store, kept, '2026-05-16T10:00:06+08:00') // kept later: it was typed over the saved row
    expect(store.row('h2').phase).toBe('conflict')
  })
})

describe('two clerks', () => {
  const theirs = saved('other', { ...full, above: false }, { mine: false, by: '钱勇' })

  test("the other's row appears; a row typed here differently asks; the same typed here is settled", () => {
    keys('11')
    session.go('h4', 'met')
    session.copyAbove()
    receive(store, { cursor: '2', editors: [{ householdId: 'h5', name: '钱勇' }], rows: [{ householdId: 'h2', saved: theirs }, { householdId: 'h3', saved: theirs }, { householdId: 'h4', saved: { ...theirs, entry: store.entryOf('h4') } }] })
    expect(store.row('h2').phase).toBe('conflict')
    expect(store.row('h3')).toMatchObject({ saved: theirs, phase: 'idle' })
    expect(store.row('h4')).toMatchObject({ draft: null, phase: 'idle' })
    expect(stateOf(store.row('h5'), false).words).toBe('钱勇正在录')
  })
})
