/** The element a link in an error summary or a missing list goes to. */
export function fieldId(path: string): string {
  return `f-${path}`
}

/** The ids that describe a field, for `aria-describedby`: its hint or source, and its error. */
export function describedBy(path: string, has: { hint?: unknown; error?: unknown; source?: unknown }): string | undefined {
  const id = fieldId(path)
  const ids = [has.error ? `${id}-error` : has.hint ? `${id}-hint` : '', has.source ? `${id}-source` : ''].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}
