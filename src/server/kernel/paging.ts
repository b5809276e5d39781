import { z } from 'zod'

/** `?limit=&cursor=` of every list. Query strings are text, so the number is read from it. */
export const paging = {
  limit: z.coerce.number().int().min(1).max(200).default(20),
  cursor: z.string().optional(),
}

/** Where the next page starts: the values of the sort columns of the last row. Never an offset. */
export const cursorOf = (...values: (string | number | null)[]): string => Buffer.from(JSON.stringify(values)).toString('base64url')

/** The values again; null for a cursor that this list did not give. */
export function readCursor(cursor: string | undefined, parts: number): (string | number | null)[] | null {
  if (!cursor) return null
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(values) && values.length === parts ? values : null
  } catch {
    return null
  }
}

/** A page as the API answers it. `rows` holds one more than `limit` where there is a next page. */
export function pageOf<T, V>(rows: T[], limit: number, total: number, view: (row: T) => V, cursor: (row: T) => string) {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { items: shown.map(view), nextCursor: rows.length > limit && last ? cursor(last) : null, total }
}
