import type { Refusal } from '@/domain/refusal'

/** The refusals of a form by the path of their field; what has no path is under ''. */
export type FieldErrors = Record<string, Refusal[]>

/**
 * Groups refusals by field. `prefix` is what the server puts before the paths of the form's data (「data.」 for the
 * actions of a case), so that 「data.income.wage」 finds the field 「income.wage」.
 */
export function errorsOf(refusals: readonly Refusal[], prefix = 'data.'): FieldErrors {
  const errors: FieldErrors = {}
  for (const refusal of refusals) {
    const path = fieldPath(refusal.path, prefix)
    ;(errors[path] ??= []).push(refusal)
  }
  return errors
}

/** The path of the field a refusal belongs to, '' for the form as a whole. */
export function fieldPath(path: string | undefined, prefix = 'data.'): string {
  if (!path || `${path}.` === prefix) return ''
  return path.startsWith(prefix) ? path.slice(prefix.length) : path
}
