/** Leaves out rows of a list in which none of these fields was filled: a row offered and not used is no row. */
export function withoutEmptyRows(raw: Record<string, unknown>, list: string, fields: readonly string[]): Record<string, unknown> {
  const rows = raw[list]
  if (!Array.isArray(rows)) return raw
  return { ...raw, [list]: rows.filter((row: Record<string, unknown>) => fields.some((field) => row[field] !== undefined)) }
}
