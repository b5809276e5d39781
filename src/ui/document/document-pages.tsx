import { RULE, type Item, type LaidCell, type LaidRow, type Page } from '@/domain/document/layout'
import { qrPath } from '../print/qr-code'
import { Sheet } from '../print/sheet'

/** A laid-out document on its sheets of paper. */
export const DocumentPages = ({ pages, demo }: { pages: readonly Page[]; demo?: boolean }) => pages.map((page, i) => <OnePage key={i} page={page} demo={demo} />)

const ORIENTATION = { 210: 'portrait', 297: 'landscape', 420: 'a3' } as const

function OnePage({ page: { format, items, number, of, code, official, numberLine, withdrawn }, demo }: { page: Page; demo?: boolean }) {
  const { top, right, bottom, left } = format.margin
  return (
    <Sheet bare orientation={ORIENTATION[format.width as keyof typeof ORIENTATION]} demo={demo} withdrawn={withdrawn} label={`第 ${number} 页`}>
      <div className="document-page" style={{ padding: `${top}mm ${right}mm ${bottom}mm ${left}mm` }}>
        {code && <PageCode code={code} top={top} right={right} />}
        {numberLine && <p className="document-number-line" style={{ right: `${right}mm`, left: `${left}mm` }}>{numberLine.map((words) => <span key={words}>{words}</span>)}</p>}
        {items.map((item, i) => (
          <div key={i} style={{ height: `${item.height}mm` }}>
            <OneItem item={item} leading={format.leading} />
          </div>
        ))}
        {official ? <p style={{ bottom: `${format.foot}mm` }} className={`document-folio ${number % 2 === 1 ? 'document-odd' : 'document-even'}`}>— {number} —</p> : <p className="document-number" style={{ bottom: `${format.foot}mm` }}>{of > 1 ? `第 ${number} 页　共 ${of} 页` : `第 ${number} 页`}</p>}
      </div>
    </Sheet>
  )
}

/** The number of the sheet as a code: it leads back to its rows and tells nothing of them. */
function PageCode({ code, top, right }: { code: string; top: number; right: number }) {
  const { size, path } = qrPath(code)
  return (
    <svg className="document-code" style={{ top: `${top - 4}mm`, right: `${right}mm` }} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges" role="img" aria-label={`表号 ${code}`}>
      <path d={path} />
    </svg>
  )
}

const Lines = ({ lines }: { lines: readonly string[] }) => lines.map((line, i) => <span key={i} className="document-line">{line}</span>)

function OneItem({ item, leading }: { item: Item; leading: number }) {
  switch (item.kind) {
    case 'title':
      return <h1 className="document-title" style={{ fontSize: `${item.points}pt` }}><Lines lines={item.lines} /></h1>
    case 'heading':
      return <h2 className="document-heading" style={{ font: `${item.points}pt/${leading}pt var(--heiti)` }}><Lines lines={item.lines} /></h2>
    case 'text':
      return <p className={item.last ? undefined : 'document-full'} style={{ fontSize: `${item.points}pt`, lineHeight: `${leading}pt`, textIndent: item.first ? '2em' : 0 }}><Lines lines={[item.line]} /></p>
    case 'note':
      return <p style={{ fontSize: `${item.points}pt`, lineHeight: 1.5, paddingTop: '1.5mm' }}><Lines lines={item.lines} /></p>
    case 'above':
      return <p className="document-above" style={{ fontSize: `${item.points}pt` }}>{item.words.map((words, i) => <span key={i}>{words}</span>)}</p>
    case 'lines':
      return <div className="document-rule" style={{ height: `${RULE}mm` }} />
    case 'closing':
      return <div className="document-closing" style={{ width: `${item.width}mm`, paddingTop: `${item.above}mm`, fontSize: `${item.points}pt`, lineHeight: `${leading}pt` }}><Lines lines={item.lines} /></div>
    case 'table':
      return (
        <div style={{ paddingTop: `${item.above}mm` }}>
          <table className="document-table">
            <colgroup>{item.columns.map((width, i) => <col key={i} style={{ width: `${width}mm` }} />)}</colgroup>
            <tbody>{item.rows.map((row, i) => <OneRow key={i} row={row} />)}</tbody>
          </table>
        </div>
      )
  }
}

const OneRow = ({ row: { cells, height } }: { row: LaidRow }) => <tr style={{ height: `${height}mm` }}>{cells.map((cell, i) => <OneCell key={i} cell={cell} />)}</tr>

function OneCell({ cell: { lines, span, points, head, left } }: { cell: LaidCell }) {
  const Cell = head ? 'th' : 'td'
  return <Cell colSpan={span} className={left ? 'document-left' : undefined} style={{ fontSize: `${points}pt` }}><Lines lines={lines} /></Cell>
}
