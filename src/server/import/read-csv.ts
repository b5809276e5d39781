import 'server-only'
import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import type { SheetRow } from '@/domain/import/cell'
import { unreadable } from './inspect-workbook'
import type { Table } from './read-workbook'

/** Text of a .csv: UTF-8 where it is, else GB18030, which Excel writes on Chinese machines. */
function textOf(bytes: Buffer): string {
  if (bytes.includes(0)) throw unreadable('不能识别的文件。请上传 .xlsx 或 .csv 文件。')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

/** A .csv as one table; the row's number counts records, as a spreadsheet shows them. */
export async function* readCsv(bytes: Buffer): AsyncGenerator<Table> {
  yield { rows: rowsOf(textOf(bytes)) }
}

async function* rowsOf(text: string): AsyncGenerator<SheetRow> {
  const parser = Readable.from([text]).pipe(parse({ delimiter: [',', '\t', ';'], bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: false }))
  let number = 0
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      number += 1
      yield { number, cells: record.map((word) => (word.trim() === '' ? undefined : { kind: 'text', text: word })) }
    }
  } catch (error) {
    throw unreadable(`第 ${number + 1} 行不能读取：引号没有配对，或者行里有换行。${error instanceof Error && 'code' in error ? `（${String(error.code)}）` : ''}`)
  }
}
