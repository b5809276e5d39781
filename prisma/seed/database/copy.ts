import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import type { Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

/** A value for a json column; plain arrays go to PostgreSQL arrays. */
export class Json {
  constructor(readonly value: unknown) {}
}
export const json = (value: unknown): Json => new Json(value)

export type Cell = string | number | boolean | null | readonly string[] | Json
export type Row = Record<string, Cell>

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

/** The text format of COPY: tabs between cells, `\N` for nothing, backslashes doubled. */
function encoded(cell: Cell): string {
  if (cell === null) return '\\N'
  if (typeof cell === 'boolean') return cell ? 't' : 'f'
  if (typeof cell === 'number') return String(cell)
  if (typeof cell === 'string') return escaped(cell)
  if (cell instanceof Json) return escaped(JSON.stringify(cell.value))
  return escaped(`{${cell.map((item) => `"${item.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`).join(',')}}`)
}

const escaped = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r')

/** Writes all rows of one table at once. Every row must have the columns of the first. */
export async function copyRows(client: Client, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = Object.keys(first)
  const lines = function* () {
    for (const row of rows) yield `${columns.map((column) => encoded(cellOf(row, column, table))).join('\t')}\n`
  }
  await pipeline(Readable.from(lines()), client.query(copyFrom(`COPY ${quoted(table)} (${columns.map(quoted).join(', ')}) FROM STDIN`)))
}

function cellOf(row: Row, column: string, table: string): Cell {
  const cell = row[column]
  if (cell === undefined) throw new Error(`${table}.${column} is missing in a row`)
  return cell
}
