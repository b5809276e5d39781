import 'server-only'
import type { Ledger } from '@/domain/ledger/ledger'
import { isListed } from '@/domain/ledger/place-counts'
import { invalid } from '@/server/kernel/errors'
import type { LedgerAsked } from '../ledger-ask'
import { ledgerSources } from '../sources'
import { join, raw, sql, type LedgerAsk, type Sql } from '../sources/ask.sql'

/** A column of the source by its key; keys stand in the definitions only. */
export const column = (key: string): Sql => raw(`x."${key}"`)

/** The rows of a ledger as asked for, before paging: those a measure counts, those a filter leaves. 422 for a filter or measure the ledger has not. */
export async function filteredSql(ledger: Ledger, ask: LedgerAsk, { of, filters }: Pick<LedgerAsked, 'of' | 'filters'>): Promise<Sql> {
  const measure = ledger.measures.find(({ key }) => key === of)
  if (of !== undefined && !(measure && isListed(measure))) throw invalid([{ path: 'of', message: '这张台账没有这一栏的明细。' }])
  const chosen = Object.entries(filters).map(([key, value]) => {
    if (!ledger.filters?.some((filter) => filter.key === key && filter.options.some((option) => option.value === value))) throw invalid([{ path: 'filters', message: '这张台账没有这一筛选条件。' }])
    return sql`${column(key)} = ${value}`
  })
  const conditions = [...chosen, ...(of && of !== 'rows' ? [sql`${column(of)} <> 0`] : [])]
  const source = await ledgerSources[ledger.key]!(ask)
  return sql`SELECT x.* FROM (${source}) x ${conditions.length > 0 ? sql`WHERE ${join(conditions, ' AND ')}` : sql``}`
}
