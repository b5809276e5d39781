import type { NoticeRow, NoticeView } from '@/domain/notice/view'
import { NumberLine, OfficialTitle, PageNumber, SignatureBlock } from './official-paper'
import { paginate } from './paginate'
import { Sheet } from './sheet'
import { titleLines } from '@/domain/document/title-lines'

export interface NoticeSheetProps {
  /** As stored; it has no field for anything that may not be hung up (decisions 15). */
  notice: Omit<NoticeView, 'template'>
  withdrawn?: boolean
  demo?: boolean
}

/** 公示 and 公告 on A4: as many sheets as the rows need, each with its head, number line and page number. */
export function NoticeSheet({ notice, withdrawn, demo }: NoticeSheetProps) {
  const title = titleLines(notice.title)
  const plans = paginate({ titleLines: title.length, paragraphs: notice.paragraphs, rows: notice.rows.length })
  return plans.map((plan, i) => (
    <Sheet key={plan.from} demo={demo} withdrawn={withdrawn} label={`第 ${i + 1} 页`}>
      <NumberLine number={notice.number} version={notice.version} />
      {plan.first && (
        <>
          <OfficialTitle lines={title} />
          <div className="sheet-text">
            {notice.paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </>
      )}
      {plan.to > plan.from && <NoticeTable columns={notice.columns} rows={notice.rows.slice(plan.from, plan.to)} first={plan.first} />}
      {plan.signed && <SignatureBlock issuer={notice.issuer} date={notice.datedOn} />}
      <PageNumber page={i + 1} />
    </Sheet>
  ))
}

/** Widths with and without the column of help; 村、组 takes the rest. */
const WIDTHS = {
  5: ['w-[16mm]', 'w-[32mm]', '', 'w-[24mm]', 'w-[42mm]'],
  6: ['w-[12mm]', 'w-[24mm]', '', 'w-[22mm]', 'w-[34mm]', 'w-[32mm]'],
}

function NoticeTable({ columns, rows, first }: { columns: readonly string[]; rows: readonly NoticeRow[]; first: boolean }) {
  const withHelp = columns.length > 5
  return (
    <table className={first ? 'sheet-table' : 'sheet-table sheet-table-first-bare'}>
      <colgroup>
        {WIDTHS[withHelp ? 6 : 5].map((width, i) => (
          <col key={i} className={width} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={withHelp ? 'sheet-narrow' : undefined}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.serial} className={withHelp ? 'sheet-narrow' : undefined}>
            <td>{row.serial}</td>
            <td>{row.headName}</td>
            <td>{row.place}</td>
            <td>{row.people}</td>
            <td>{row.category}</td>
            {withHelp && <td className="sheet-long">{row.measures?.join('、')}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
