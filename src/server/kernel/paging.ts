import { z } from 'zod'

const NOT_OURS = '翻页位置不是本列表给出的，请从第一页重新取。'

/** `?limit=&cursor=` of every list. Query strings are text, so the number is read from it. */
export const paging = {
  limit: z.coerce.number().int().min(1).max(200).default(20),
  cursor: z.string().max(500).refine((cursor) => cursor === '' || valuesIn(cursor) !== null, { error: NOT_OURS }).optional(),
}

/** Where the next page starts: the values of the sort columns of the last row. Never an offset. */
export const cursorOf = (...values: (string | number | null)[]): string => Buffer.from(JSON.stringify(values)).toString('base64url')

/** The values again; null for a cursor that this list did not give. */
export function readCursor(cursor: string | undefined, parts: number): (string | number | null)[] | null {
  const values = cursor ? valuesIn(cursor) : null
  return values?.length === parts ? values : null
}

function valuesIn(cursor: string): (string | number | null)[] | null {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(values) && values.every(isValue) ? values : null
  } catch {
    return null
  }
}

const isValue = (value: unknown): value is string | number | null =>
  value === null || Number.isSafeInteger(value) || (typeof value === 'string' && value.isWellFormed() && !value.includes('\0'))

/** A page as the API answers it. `rows` holds one more than `limit` where there is a next page. */
export function pageOf<T, V>(rows: T[], limit: number, total: number, view: (row: T) => V, cursor: (row: T) => string) {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { items: shown.map(view), nextCursor: rows.length > limit && last ? cursor(last) : null, total }
}
