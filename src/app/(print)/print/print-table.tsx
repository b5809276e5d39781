import '@/ui/print/print-fonts'
import { Sheet, Sheets } from '@/ui/print/sheet'

export interface PrintColumn {
  key: string
  head: string
  /** Share of the width. */
  width: number
  right?: boolean
}

export interface PrintTableProps {
  title: string
  /** 「槐树湾乡　截至2026年5月18日　单位：户」 */
  stand: string
  columns: readonly PrintColumn[]
  rows: readonly (readonly string[])[]
  note?: string
  demo: boolean
}

/** Rows of 8.4 mm on the 187 mm of a landscape sheet, beside head, page number and note; a cell holds two lines. */
const FIRST = 16
const OTHERS = 18

/** Rows by sheet. */
export function sheetsOf<T>(rows: readonly T[]): T[][] {
  const sheets = [rows.slice(0, FIRST)]
  for (let from = FIRST; from < rows.length; from += OTHERS) sheets.push(rows.slice(from, from + OTHERS))
  return sheets
}

/** A table on A4 landscape: its own head and page number on every sheet, numbers and words only. */
export function PrintTable({ title, stand, columns, rows, note, demo }: PrintTableProps) {
  const sheets = sheetsOf(rows)
  const whole = columns.reduce((sum, { width }) => sum + width, 0)
  return (
    <Sheets>
      {sheets.map((part, n) => (
        <Sheet key={n} orientation="landscape" demo={demo} label={`第 ${n + 1} 页`}>
          {n === 0 && <><h1 className="text-center text-[18pt]/[26pt] font-bold">{title}</h1><p className="mb-[2mm] text-center text-[10.5pt]">{stand}</p></>}
          <table className="w-full table-fixed border-collapse text-[9pt]/[11pt]">
            <colgroup>{columns.map(({ key, width }) => <col key={key} style={{ width: `${(width / whole) * 100}%` }} />)}</colgroup>
            <thead><tr>{columns.map(({ key, head }) => <th key={key} scope="col" className="h-[9.5mm] border border-ink px-[1mm] font-bold">{head}</th>)}</tr></thead>
            <tbody>
              {part.map((row, i) => (
                <tr key={i}>{row.map((text, c) => <td key={columns[c]!.key} className={`h-[8.4mm] border border-ink px-[1mm] ${columns[c]!.right ? 'text-right' : ''}`}><span className="block max-h-[22pt] overflow-hidden">{text}</span></td>)}</tr>
              ))}
            </tbody>
          </table>
          {note && n === sheets.length - 1 && <p className="mt-[2mm] text-[9pt]/[12pt]">{note}</p>}
          <p className="mt-auto text-center text-[10.5pt]">— {n + 1} / {sheets.length} —</p>
        </Sheet>
      ))}
    </Sheets>
  )
}
