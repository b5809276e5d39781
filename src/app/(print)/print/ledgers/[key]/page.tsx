import { notFound } from 'next/navigation'
import { findLedger } from '@/domain/ledger'
import { cellText, isNumeric } from '@/domain/ledger/cell'
import type { Ledger } from '@/domain/ledger/ledger'
import { load } from '@/server/kernel/page'
import { getLedger } from '@/server/ledger/get-ledger'
import { listLedgerRows } from '@/server/ledger/list-ledger-rows'
import { frame } from '@/server/navigation/frame'
import { PrintBar } from '@/ui/print/print-bar'
import { ledgerHref, readAsked, type AskedInUrl } from '../../../../(staff)/ledgers/ledger-url'
import { measureHead, numberText } from '../../../../(staff)/ledgers/places-table'
import { headOf } from '../../../../(staff)/ledgers/rows-table'
import { timeWords } from '../../../../(staff)/ledgers/time-words'
import { oneOf, type Search } from '../../../../(staff)/url-state'
import { PrintTable } from '../../print-table'

export const metadata = { title: '打印台账' }

const MOST = 500 // rows on paper; more belong into a file

/** A ledger on paper: by place, or its rows. */
export default async function PrintLedgerPage({ params, searchParams }: { params: Promise<{ key: string }>; searchParams: Search }) {
  const ledger = findLedger((await params).key)
  if (!ledger) notFound()
  const raw = await searchParams
  const asked = readAsked(ledger, raw)
  const by = oneOf(['county', 'township', 'village'] as const, raw.view)
  const [table, { demo }] = await Promise.all([by ? placesOf(ledger, asked, by) : rowsOf(ledger, asked), load(frame, {})])
  return (
    <>
      <PrintBar backHref={by ? ledgerHref(`/ledgers/${ledger.key}`, asked, { by }) : ledgerHref(`/ledgers/${ledger.key}/rows`, asked)} />
      <PrintTable {...table} demo={demo} note={ledger.note} />
    </>
  )
}

async function placesOf(ledger: Ledger, { region, at, filters, wan }: AskedInUrl, by: 'county' | 'township' | 'village') {
  const view = await load(getLedger, { key: ledger.key, region, at, filters, by })
  const line = (name: string, numbers: readonly (number | null)[]) => [name, ...ledger.measures.map((measure, i) => numberText(measure, numbers[i]!, wan))]
  return {
    title: ledger.title, stand: `${ledger.number}　${view.places.name}　${timeWords(ledger, view)}`,
    columns: [{ key: 'place', head: { county: '县', township: '乡镇', village: '村' }[view.by], width: 12 }, ...ledger.measures.map((measure) => ({ key: measure.key, head: measureHead(measure, wan), width: 10, right: true }))],
    rows: [...view.items.map(({ name, numbers }) => line(name, numbers)), line('合计', view.whole)],
  }
}

async function rowsOf(ledger: Ledger, { region, at, of, filters, wan }: AskedInUrl) {
  const view = await load(listLedgerRows, { key: ledger.key, region, at, of, filters, limit: MOST })
  const columns = ledger.columns.map((column, i) => ({ column, i })).filter(({ column }) => !column.only)
  const measure = ledger.measures.find(({ key }) => key === of)
  const left = view.total > MOST ? `（只印前 ${MOST} ${ledger.unit}，全部请导出）` : ''
  return {
    title: ledger.title, stand: `${ledger.number}　${view.places.name}　${timeWords(ledger, view)}　${measure ? `${measure.head}　` : ''}共 ${view.total} ${ledger.unit}${left}`,
    columns: [{ key: 'n', head: '序号', width: 5, right: true }, ...columns.map(({ column }) => ({ key: column.key, head: headOf(column, wan), width: column.width, right: isNumeric(column.kind) }))],
    rows: view.items.map((row, n) => [String(n + 1), ...columns.map(({ column, i }) => cellText(column, row.cells[i]!, wan))]),
  }
}
