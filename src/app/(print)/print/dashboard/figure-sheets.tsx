import { rowsOf, type Figure } from '@/domain/dashboard/figure'
import { figureNumber } from '@/ui/chart/figure-table'
import { Drawn } from '@/ui/chart/picture'
import { pictureOf } from '@/ui/chart/pictures'
import { Sheet } from '@/ui/print/sheet'
import { sheetRows, type SheetRow } from './sheet-rows'

/** Px over the 182 mm of the sheet: 12 px are 9.7 pt, 6.2 pt on the tiles of a whole county, which fill one. */
const drawnIn = ({ groups }: Figure): number => (groups.length > 3 ? 1000 : 640)

/** One figure on its sheets: the picture on the first, the table under it, and on as many more as it takes. */
export function FigureSheets({ figure, stand, demo }: { figure: Figure; stand: string; demo: boolean }) {
  const { width, height } = pictureOf(figure, drawnIn(figure))
  const parts = sheetRows(linesOf(figure), (height / width) * 182)
  return parts.map((rows, n) => (
    <Sheet key={n} bare demo={demo} label={`${figure.title}，第 ${n + 1} 页`}>
      <div className="flex h-full flex-col px-[14mm] py-[15mm]" style={{ font: '10.5pt/15pt var(--songti)' }}>
        <h2 className="text-center text-[16pt]/[24pt] font-bold">{figure.title}{n > 0 && '（续）'}</h2>
        <p className="mb-[3mm] text-center">{stand}</p>
        {n === 0 && <Drawn figure={figure} width={width} className="mb-[4mm] flex min-h-0 shrink justify-center [&>svg]:max-h-[228mm]" />}
        {rows.length > 0 && <Table figure={figure} rows={rows} />}
        <p className="mt-auto pt-[2mm] text-[9pt]/[12pt]">{n === parts.length - 1 && figure.note}</p>
        <p className="text-center">— {n + 1} / {parts.length} —</p>
      </div>
    </Sheet>
  ))
}

const linesOf = ({ groups }: Figure): SheetRow[] =>
  groups.flatMap((group) => [...(group.head && groups.length > 1 ? [{ key: group.key, head: group.head, numbers: null }] : []), ...group.rows])

function Table({ figure, rows }: { figure: Figure; rows: readonly SheetRow[] }) {
  const { columns, rowHead, title } = figure
  const cell = 'border border-ink px-[1mm]'
  const small = columns.length > 7 ? 'text-[8pt]/[10pt]' : 'text-[9pt]/[11pt]'
  return (
    <table className={`w-full border-collapse ${small}`}>
      <caption className="sr-only">{title}附表，{rowsOf(figure).length} 行</caption>
      <thead><tr><th scope="col" className={`${cell} h-[8mm]`}>{rowHead}</th>{columns.map(({ key, head }) => <th key={key} scope="col" className={cell}>{head}</th>)}</tr></thead>
      <tbody>
        {rows.map((row) => row.numbers === null ? (
          <tr key={row.key}><th scope="colgroup" colSpan={columns.length + 1} className={`${cell} h-[5.4mm] text-left font-bold`}>{row.head}</th></tr>
        ) : (
          <tr key={row.key}><th scope="row" className={`${cell} h-[5.4mm] text-left font-normal`}>{row.head}</th>{columns.map((column, i) => <td key={column.key} className={`${cell} text-right`}>{figureNumber(row.numbers![i] ?? null, column)}</td>)}</tr>
        ))}
      </tbody>
    </table>
  )
}
