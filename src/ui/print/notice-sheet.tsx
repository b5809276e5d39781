import { NumberLine, OfficialTitle, PageNumber, SignatureBlock } from './official-paper';
import { paginate } from './paginate';
import { Sheet } from './sheet';

export interface NoticeColumn {
  head: string;
  /** Width on the sheet; one column has none and takes the rest. */
  width?: keyof typeof WIDTHS;
  /** Words that may take two lines: categories of help. */
  long?: boolean;
}

/**
 * A notice as it is printed and hung up. It has no field for identity number, telephone, account, health, disability,
 * risk, income or address (decisions 15); it is stored and reprinted as it is.
 */
export interface NoticeView {
  /** 「板棚公示〔2026〕2号」. */
  number: string;
  version: number;
  /** Broken by sense: 「槐树湾乡板棚村」, 「关于拟纳入防止返贫监测对象的公示」. */
  titleLines: readonly string[];
  paragraphs: readonly string[];
  columns: readonly NoticeColumn[];
  rows: readonly (readonly string[])[];
  /** 「板棚村村民委员会」. */
  issuer: string;
  /** Local date. */
  date: string;
  withdrawn?: boolean;
  demo?: boolean;
}

const WIDTHS = { serial: 'w-[16mm]', people: 'w-[24mm]', name: 'w-[32mm]', category: 'w-[42mm]', help: 'w-[44mm]' };

/** 公示 and 公告 on A4: as many sheets as the rows need, each with its head, number line and page number. */
export function NoticeSheet({ notice }: { notice: NoticeView }) {
  const plans = paginate({ titleLines: notice.titleLines.length, paragraphs: notice.paragraphs, rows: notice.rows.length });
  return plans.map((plan, i) => (
    <Sheet key={plan.from} demo={notice.demo} withdrawn={notice.withdrawn} label={`第 ${i + 1} 页`}>
      <NumberLine number={notice.number} version={notice.version} />
      {plan.first && (
        <>
          <OfficialTitle lines={notice.titleLines} />
          <div className="sheet-text">
            {notice.paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </>
      )}
      {plan.to > plan.from && <NoticeTable notice={notice} from={plan.from} to={plan.to} first={plan.first} />}
      {plan.signed && <SignatureBlock issuer={notice.issuer} date={notice.date} />}
      <PageNumber page={i + 1} />
    </Sheet>
  ));
}

function NoticeTable({ notice, from, to, first }: { notice: NoticeView; from: number; to: number; first: boolean }) {
  return (
    <table className={first ? 'sheet-table' : 'sheet-table sheet-table-first-bare'}>
      <colgroup>
        {notice.columns.map((column) => (
          <col key={column.head} className={column.width && WIDTHS[column.width]} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {notice.columns.map((column) => (
            <th key={column.head} scope="col">
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {notice.rows.slice(from, to).map((cells, i) => (
          <tr key={from + i}>
            {cells.map((cell, column) => (
              <td key={column} className={notice.columns[column]?.long ? 'sheet-long' : undefined}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
