import type { CaseEvent } from './state'

/** One answer of a step that was given again differently. */
export interface Change {
  step: string
  /** Path in the data of the step, 「income.wage」. */
  path: string
  before: unknown
  after: unknown
}

type Data = Readonly<Record<string, unknown>>

/** What the steps redone after the last return say differently than before it; nothing where none was redone, or none returned. */
export function changesSinceReturn(events: readonly Pick<CaseEvent, 'seq' | 'action' | 'step' | 'data'>[]): Change[] {
  const back = events.findLast(({ action }) => action === 'return')
  if (!back) return []
  const done = (step: string, later: boolean) => events.findLast((event) => event.step === step && (event.action === 'submit' || event.action === 'post') && (later ? event.seq > back.seq : event.seq < back.seq))
  const steps = [...new Set(events.flatMap(({ step, seq }) => (step && seq > back.seq ? [step] : [])))]
  return steps.flatMap((step) => {
    const [before, after] = [done(step, false), done(step, true)]
    return before && after ? differing(flat(before.data), flat(after.data)).map((change) => ({ step, ...change })) : []
  })
}

function differing(before: Data, after: Data): Omit<Change, 'step'>[] {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return paths.filter((path) => JSON.stringify(before[path]) !== JSON.stringify(after[path])).map((path) => ({ path, before: before[path], after: after[path] }))
}

/** Answers by their dotted path; a list is one answer. */
const flat = (data: Data, prefix = ''): Data =>
  Object.assign({}, ...Object.entries(data).map(([key, value]) =>
    value !== null && typeof value === 'object' && !Array.isArray(value) ? flat(value as Data, `${prefix}${key}.`) : { [prefix + key]: value })) as Data
