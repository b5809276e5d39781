import { labelOf } from '../../glossary'
import type { Review } from '../data/case'
import type { ListedCase, RegionPaper } from '../data/region'
import { grid, heading, lines, list, type DocumentSheet } from '../../document/sheet'
import { fact, SIGNATURE, wide } from '../../document/grid'
import { above, unitOf } from '../place'
import { day } from '../words'

type Judged = ListedCase & { review: Review }

/** The meeting of the record: the one of the day asked for, else the last. */
export function meetingOf({ cases, options }: Pick<RegionPaper, 'cases' | 'options'>): Judged[] {
  const judged = cases.filter((one): one is Judged => one.review !== null)
  const on = options.on ?? judged.map(({ review }) => review.meetingOn).sort().at(-1)
  return judged.filter(({ review }) => review.meetingOn === on)
}

/** F-021 会议记录: who was there and signs, each household with its votes and its result (002 总结一 消除(二) 第三步; 000 篇五 末2). */
export function meetingRecord(paper: RegionPaper): DocumentSheet {
  const judged = paper.options.blank ? [] : meetingOf(paper)
  const first = judged[0]?.review
  const present = [...new Map(judged.flatMap(({ review }) => review.attendees).map((one) => [`${one.name} ${one.capacity}`, one])).values()]
  return {
    title: `${unitOf(paper)}会议记录`, above: above(paper), paper: 'A4',
    blocks: [
      grid([
        [...fact('会议时间', day(first?.meetingOn)), ...fact('会议地点', first?.place)],
        [...fact('应到人数', first?.expected ? `${first.expected} 人` : ''), ...fact('实到人数', first ? `${present.length} 人` : '')],
        [...fact('主持人', ''), ...fact('记录人', '')], wide('会议内容', judged.length > 0 ? `${[...new Set(judged.map(({ kind }) => labelOf('caseKind', kind)))].join('、')}评议，共 ${judged.length} 户` : ''),
      ]),
      heading('评议情况'),
      list(
        [['序号', 2], ['户主姓名', 4], ['村民小组', 4], ['评议事项', 4], ['同意', 2], ['反对', 2], ['评议结果', 7]],
        judged.map(({ headName, group, kind, review }, i) => [String(i + 1), headName, group, labelOf('caseKind', kind), String(review.votesFor), String(review.votesAgainst), `${review.decision === 'pass' ? '通过' : '不通过'}${review.reason ? `：${review.reason}` : ''}`]),
        { least: 5, rowHeight: 11 },
      ),
      heading('会议记录'), lines(6), heading('参会人员签字'),
      list([['姓名', 3], ['身份', 4], ['签字', 4], ['姓名', 3], ['身份', 4], ['签字', 4]], twoByTwo(present.map(({ name, capacity }) => [name, labelOf('attendeeCapacity', capacity), ''])), { least: 6, rowHeight: SIGNATURE }),
    ],
  }
}

/** Two to a row. */
const twoByTwo = (rows: readonly (readonly string[])[]): string[][] => Array.from({ length: Math.ceil(rows.length / 2) }, (_, i) => [...rows[2 * i]!, ...(rows[2 * i + 1] ?? ['', '', ''])])
