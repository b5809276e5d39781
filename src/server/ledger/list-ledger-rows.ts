import 'server-only'
import { z } from 'zod'
import { cursorOf, readCursor } from '@/server/kernel/paging'
import { defineQuery } from '@/server/kernel/query'
import { standOf } from './get-ledger'
import { askOf, getLedgerOf, ledgerAsked } from './ledger-ask'
import { filteredSql } from './queries/filtered.sql'
import { countRows, rowsSql, type RawRow, type RowKey } from './queries/rows.sql'
import { keyOf, rowView } from './row-view'

/** The rows of a ledger, or those that one of its numbers counts, page by page in the order of villages and registers. Numbers masked. */
export const listLedgerRows = defineQuery({
  name: 'ledgers.rows',
  permission: 'statistics.read',
  input: z.strictObject({ ...ledgerAsked, after: z.string().max(300).optional(), limit: z.int().min(1).max(500).default(50) }),
  async run(cx, { after, limit, ...input }) {
    const ledger = getLedgerOf(input.key)
    const ask = await askOf(cx, ledger, input)
    const source = await filteredSql(ledger, ask, input)
    const [total, rows] = await Promise.all([countRows(cx.db, source), cx.db.$queryRaw<RawRow[]>(rowsSql(source, { after: placeOf(after), limit: limit + 1 }))])
    const page = rows.slice(0, limit)
    return { ledger: ledger.key, ...(await standOf(cx, ask)), total, items: page.map((row) => rowView(ledger, row)), next: rows.length > limit ? cursorOf(...keyOf(page.at(-1)!)) : null }
  },
})

export type LedgerRows = Awaited<ReturnType<typeof listLedgerRows>>

function placeOf(after: string | undefined): RowKey | null {
  const [village, sort, id] = readCursor(after, 3) ?? []
  return typeof village === 'string' && typeof sort === 'number' && Number.isInteger(sort) && Math.abs(sort) < 2 ** 31 && typeof id === 'string' ? [village, sort, id] : null
}
