import { qrPath } from './qr-code'
import { Sheet } from './sheet'

export interface ScreeningSheetView {
  /** 「金寨县」, 「槐树湾乡」, 「兴田村」. */
  places: readonly string[]
  /** Blank sheets leave room to write it. */
  group?: string
  /** 「2026年集中排查」. */
  campaign: string
  /** 「SC-341524204201-04」: also what the code in the corner holds. No personal data. */
  sheetNumber: string
  /** The line under the policy of the campaign, 「6900元」, and the note at the foot. */
  lineWords: string
  note: string
  /** Ten households; absent on a blank sheet. Names of key groups are never printed here: ten neighbours sign it. */
  rows?: readonly { serial: number; head: string; people: number; keyGroup: boolean }[]
  page: number
  pages?: number
  demo?: boolean
}

const ROWS = 10
const WIDTHS = ['w-[12mm]', 'w-[28mm]', 'w-[16mm]', 'w-[33mm]', 'w-[28mm]', 'w-[24mm]', 'w-[28mm]', 'w-[28mm]', 'w-[25mm]', 'w-[24mm]', '']

/** 防止返贫监测帮扶筛查表, A4 landscape, ten rows: blank, or filled with what the register knows (R-154: nothing more). */
export function ScreeningSheet({ sheet }: { sheet: ScreeningSheetView }) {
  const code = qrPath(sheet.sheetNumber.replace(/-空$/, '')) // a code of this kind holds no Chinese
  const heads = [
    ['序号'],
    ['户主姓名'],
    ['家庭', '人口数'],
    ['“两不愁三保障”', '及饮水安全是否', '全部达标'],
    ['家庭人均纯收入', '是否超过', sheet.lineWords],
    ['是否属于', '核查重点', '群体'],
    ['自主申报', '户主签字'],
    ['不自主申报', '户主签字'],
    ['调查员', '签字'],
    ['排查时间'],
    ['备注'],
  ]
  return (
    <Sheet orientation="landscape" demo={sheet.demo} label={`筛查表 第 ${sheet.page} 页`}>
      <div className="screening-head">
        <p className="screening-kind">
          附件<span>{sheet.rows ? '预填表' : '空白表'}</span>
        </p>
        <h1 className="screening-title">防止返贫监测帮扶筛查表</h1>
        <svg
          className="screening-code"
          viewBox={`0 0 ${code.size} ${code.size}`}
          shapeRendering="crispEdges"
          role="img"
          aria-label={`表号 ${sheet.sheetNumber}`}
        >
          <path d={code.path} />
        </svg>
      </div>
      <div className="screening-meta">
        <span>
          {sheet.places.join('　')}　{sheet.group ?? '＿＿＿＿＿组'}
        </span>
        <span>排查批次：{sheet.campaign}</span>
        <span>表号：{sheet.sheetNumber}</span>
      </div>
      <table className="screening-table">
        <colgroup>
          {WIDTHS.map((width, i) => (
            <col key={i} className={width} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {heads.map((lines) => (
              <th key={lines.join('')} scope="col">
                {lines.map((line) => (
                  <span key={line}>{line}</span>
                ))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: ROWS }, (_, i) => (
            <ScreeningRow key={i} serial={i + 1} row={sheet.rows?.[i]} prefilled={sheet.rows !== undefined} />
          ))}
        </tbody>
      </table>
      <p className="screening-note">{sheet.note}</p>
      <div className="screening-foot">{sheet.pages ? `第${sheet.page}页　共${sheet.pages}页` : `第${sheet.page}页`}</div>
    </Sheet>
  )
}

function ScreeningRow({
  serial,
  row,
  prefilled,
}: {
  serial: number
  row?: { serial: number; head: string; people: number; keyGroup: boolean }
  prefilled: boolean
}) {
  const boxes = row ? '□是　□否' : ''
  return (
    <tr>
      <td>{row ? row.serial : prefilled ? '' : serial}</td>
      <td>{row?.head}</td>
      <td>{row?.people}</td>
      <td className="screening-small">{boxes}</td>
      <td className="screening-small">{boxes}</td>
      <td className="screening-small">{row?.keyGroup ? '☑是　□否' : boxes}</td>
      <td />
      <td />
      <td />
      <td className="screening-small">{row && '　月　日'}</td>
      <td />
    </tr>
  )
}
