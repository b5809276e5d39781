import 'server-only'
import { PassThrough, Readable, type Writable } from 'node:stream'
import { z } from 'zod'
import { ExportFields } from '@/domain/ledger/export-fields'
import type { Ledger, LedgerMeasure } from '@/domain/ledger/ledger'
import { XLSX } from '@/domain/ledger/spreadsheet'
import { shortRegionName } from '@/domain/region/region-name'
import { grants } from '@/domain/access/matrix'
import { eachBatch } from '@/server/kernel/cursor'
import { forbidden } from '@/server/kernel/errors'
import { defineQuery, type ReadContext } from '@/server/kernel/query'
import { unsafeIsDemo } from '@/server/kernel/unsafe'
import { countsOf } from './get-ledger'
import { askOf, getLedgerOf } from './ledger-ask'
import { filteredSql } from './queries/filtered.sql'
import { countRows, rowsSql, type RawRow } from './queries/rows.sql'
import { rowView } from './row-view'
import { openWorkbook, type SheetColumn } from './workbook'

const BATCH = 1_000 // rows

type Told = (done: number, total: number) => Promise<void>

/**
 * A ledger as a file about to be written: its name, how many rows, and `write`, which streams it from a cursor. Called
 * only after `ledgers.export` or `ledgers.export-whole` has left its trail.
 */
export const openExport = defineQuery({
  name: 'ledgers.open-export',
  permission: 'ledger.export',
  input: ExportFields.extend({ key: z.string(), whole: z.boolean().default(false) }),
  async run(cx, { key, whole, reason, ...asked }) {
    if (whole && !cx.actor.hats.some(({ role }) => grants(role, 'household.reveal'))) throw forbidden()
    const ledger = getLedgerOf(key)
    const ask = await askOf(cx, ledger, asked)
    const [source, region, demo] = await Promise.all([filteredSql(ledger, ask, asked), cx.db.region.findUniqueOrThrow({ where: { code: ask.region }, select: { name: true } }), unsafeIsDemo()])
    const total = await countRows(cx.db, source)
    const place = shortRegionName(region.name)
    const head = {
      title: `${place}${ledger.title}`, stand: `${ledger.number}　${place}　${standWords(ask)}　共 ${total} ${ledger.unit}`,
      trail: `${demo ? '演示数据　' : ''}导出人 ${cx.actor.name}　时间 ${cx.at.slice(0, 16).replace('T', ' ')}　用途 ${reason}${whole ? '' : '　证件号码已隐去'}`,
    }
    const write = async (out: Writable, told: Told = async () => undefined) => {
      const book = openWorkbook(out)
      const rows = book.sheet('明细', head, ledger.columns)
      let done = 0
      await eachBatch<RawRow>(rowsSql(source), BATCH, async (batch) => {
        for (const row of batch) rows.add(rowView(ledger, row, whole).cells)
        done += batch.length
        await rows.gone()
        await told(done, total)
      })
      rows.end()
      if (ledger.subject !== 'record') await addPlaces(cx, ledger, ask, source, book.sheet('按村汇总', head, placeColumns(ledger)))
      await book.end()
    }
    /** The same as a stream that a response sends; a fault while writing breaks it off. */
    const bytes = () => {
      const through = new PassThrough()
      write(through).then(() => through.end(), (error: Error) => through.destroy(error))
      return Readable.toWeb(through) as ReadableStream<Uint8Array>
    }
    return { bytes, mime: XLSX, name: `${ledger.number} ${head.title} ${ask.to}.xlsx`, total, write }
  },
})

const standWords = ({ campaign, from, to }: { campaign: { title: string } | null; from: string; to: string }): string => campaign?.title ?? (from === to ? `截至 ${to}` : `${from} 至 ${to}`)

const placeColumns = ({ measures }: Ledger): SheetColumn[] => [
  { head: '村', kind: 'place', width: 14 },
  ...measures.map((measure): SheetColumn => ({ head: `${measure.head}（${measure.unit}）`, kind: numberKind(measure), width: 14 })),
]
const numberKind = ({ kind }: LedgerMeasure): SheetColumn['kind'] => (kind === 'place' ? 'count' : kind)

async function addPlaces(cx: ReadContext, ledger: Ledger, ask: Parameters<typeof countsOf>[2], source: Parameters<typeof countsOf>[3], sheet: ReturnType<ReturnType<typeof openWorkbook>['sheet']>): Promise<void> {
  const { items, whole } = await countsOf(cx, ledger, ask, source, 'village')
  for (const { name, numbers } of items) sheet.add([name, ...numbers])
  sheet.add(['合计', ...whole])
  sheet.end()
}
