import type { FormState } from '@/server/kernel/form'
import { errorsOf, type FieldErrors } from '@/ui/form/errors-of'

/** What the fields of a form need: refusals by path, and what was typed before the last refusal. */
export interface FieldSource {
  errors: FieldErrors
  /** What was typed at `path`, else what is known. */
  text(path: string, known?: string): string | undefined
  /** A number, or the text as typed where it is none. */
  number(path: string, known?: number | null): number | string | null | undefined
  bool(path: string, known?: boolean): boolean | undefined
  list(path: string, known?: readonly string[]): readonly string[]
  /** Whether the form comes back from a refusal. */
  again: boolean
  /** What was typed, by field name. */
  typed?: FormState['typed']
}

/** Reads what was typed, whatever type its field name carries (`income.wage:yuan`). */
export function fieldSource({ errors = [], typed }: FormState): FieldSource {
  const byPath = new Map(Object.entries(typed ?? {}).map(([name, value]) => [name.split(':')[0]!, value]))
  const text = (path: string, known?: string) => (typed ? (byPath.get(path)?.toString() ?? '') : known)
  return {
    errors: errorsOf(errors),
    again: typed !== undefined,
    typed,
    text,
    number: (path, known) => {
      if (!typed) return known
      const written = text(path) ?? ''
      const plain = written.replace(/,/g, '')
      return plain !== '' && Number.isFinite(Number(plain)) ? Number(plain) : written
    },
    bool: (path, known) => (typed ? (byPath.has(path) ? byPath.get(path) === 'yes' : undefined) : known),
    list: (path, known = []) => (typed ? [byPath.get(path) ?? []].flat().filter(Boolean) : known),
  }
}
