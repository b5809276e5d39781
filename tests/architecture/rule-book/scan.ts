import type { Source } from '../source'
import type { BookRule } from './book'
import type { Exception } from './exceptions'

/** What became of a rule: the files it stands in, the tests that name it, and its state. */
export interface Standing extends BookRule {
  code: string[]
  tests: string[]
  state: 'working' | Exception['state'] | 'missing'
  reason: string
  already?: string
}

const NUMBER = /\b[RDW]-\d{3}\b/g

/** Files by the rule numbers they name. */
function filesByRule(sources: readonly Source[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { path, text } of sources) for (const id of new Set(text.match(NUMBER))) found.set(id, [...(found.get(id) ?? []), path])
  return found
}

/** A rule works when code names it and a test does; anything else needs its reason. */
export function standings(book: readonly BookRule[], exceptions: Readonly<Record<string, Exception>>, code: readonly Source[], tests: readonly Source[]): Standing[] {
  const [inCode, inTests] = [filesByRule(code), filesByRule(tests)]
  return book.map((rule) => {
    const exception = exceptions[rule.id]
    const [files, proofs] = [inCode.get(rule.id) ?? [], inTests.get(rule.id) ?? []]
    return { ...rule, code: files, tests: proofs, state: exception?.state ?? (files.length && proofs.length ? 'working' : 'missing'), reason: exception?.reason ?? '', already: exception?.already }
  })
}

/** What is wrong with the book as a whole, in words; nothing is when the list is empty. */
export function faults(rules: readonly Standing[], code: readonly Source[]): string[] {
  const known = new Set(rules.map(({ id }) => id))
  return [
    ...rules.flatMap((rule) => fault(rule) ?? []),
    ...[...filesByRule(code)].flatMap(([id, files]) => (known.has(id) ? [] : [`${id} is in no book: ${files.join(', ')}`])),
  ]
}

function fault({ id, text, state, reason, already, code, tests }: Standing): string | null {
  if (reason && !already && code.length && tests.length) return `${id} is excused, yet it works: ${reason}`
  if (state !== 'missing') return null
  return `${id} ${code.length ? 'has no test' : tests.length ? 'is tested, but no code names it' : 'stands nowhere'}: ${text}`
}
