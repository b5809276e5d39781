import { expect, it } from 'vitest'
import { batchesOf, groupsOf, todoLink, type TodoRow } from '@/app/(staff)/_workbench/todo-link'

const VILLAGE = '341524204201'
const row = (key: string, change: Partial<TodoRow>): TodoRow => ({
  key, tab: 'villageReview', dueOn: null, headName: key, people: 2, villageCode: VILLAGE, villageName: '兴田村', group: '', act: '', reason: '', basis: null, notBefore: null,
  target: { kind: 'step', caseId: key, stepKind: 'villageReview' }, ...change,
})
const review = (key: string, dueOn: string) => row(key, { dueOn, together: `review,${VILLAGE}` })

it('what is done together stands once, where its first deadline is, and leads to one form', () => {
  const list = [review('a', '2026-05-17'), row('b', { dueOn: '2026-05-18' }), review('c', '2026-05-30')]
  const groups = groupsOf(list, '2026-05-18')
  expect(groups.map(({ key, rows }) => [key, rows.map(({ rows }) => rows.map(({ key }) => key))])).toEqual([['now', [['a', 'c'], ['b']]]])
  expect(todoLink(groups[0]!.rows[0]!)).toEqual({ href: `/reviews/new?village=${VILLAGE}`, words: '登记评议' })
  expect(todoLink(groups[0]!.rows[1]!).href).toBe('/cases/b/review')
})

it('one household alone goes straight to its own form', () => {
  const [only] = batchesOf([review('a', '2026-05-17')])
  expect(todoLink(only!).href).toBe('/cases/a/review')
})

it('households on one sheet lead to their batch, a measure to its own report, a task to where it may be closed', () => {
  const notice = (key: string) => row(key, { tab: 'publicNotice', together: 'notice,x', target: { kind: 'step', caseId: key, stepKind: 'publicNotice', notice: 'closable' } })
  expect(todoLink(batchesOf([notice('a'), notice('b')])[0]!)).toEqual({ href: '/notices/a', words: '结束公示' })
  const [measure] = batchesOf([row('m', { target: { kind: 'measure', measureId: 'm', householdId: 'h' } })])
  expect(todoLink(measure!).href).toBe('/households/h/measures/m')
  const [task] = batchesOf([row('t', { target: { kind: 'task', taskId: 't', householdId: 'h', guidance: true } })])
  expect(todoLink(task!)).toEqual({ href: '/households/h/open?task=t', words: '去指导' })
})
