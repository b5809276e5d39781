import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

/** A row by column name, with the values that Prisma would take. */
export type Row = Readonly<Record<string, unknown>>

/** Columns of type json: their arrays are JSON, those of other columns PostgreSQL arrays. */
const JSON_COLUMNS = new Set(['state', 'payload', 'value', 'excluded', 'safeguards', 'flags', 'reasons', 'view', 'detail', 'figures'])

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`
const escaped = (text: string) => text.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r')
const item = (value: unknown) => `"${String(value).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`

/** The text format of COPY: tabs between cells, `\N` for nothing, backslashes doubled. */
function encoded(column: string, cell: unknown): string {
  if (cell === null || cell === undefined) return '\\N'
  if (cell instanceof Date) return cell.toISOString()
  if (cell instanceof Uint8Array) return `\\\\x${Buffer.from(cell).toString('hex')}`
  if (typeof cell === 'boolean') return cell ? 't' : 'f'
  if (typeof cell === 'string') return escaped(cell)
  if (Array.isArray(cell) && !JSON_COLUMNS.has(column)) return escaped(`{${cell.map(item).join(',')}}`)
  if (typeof cell === 'object') return escaped(JSON.stringify(cell))
  return escaped(String(cell))
}

/** Writes all rows of one table at once. The columns are those of the first row; a row without one of them is a fault. */
export async function copyRows(client: Client, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = Object.keys(first)
  function* lines() {
    for (const row of rows) {
      const missing = columns.find((column) => !(column in row))
      if (missing) throw new Error(`${table}.${missing} is missing in a row`)
      yield `${columns.map((column) => encoded(column, row[column])).join('\t')}\n`
    }
  }
  await pipeline(Readable.from(lines()), client.query(copyFrom(`COPY ${quoted(table)} (${columns.map(quoted).join(', ')}) FROM STDIN`)))
}
