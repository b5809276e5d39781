import type { NoticeView } from '@/domain/notice/view'
import { NoticeSheet } from '@/ui/print/notice-sheet'
import { paginate } from '@/ui/print/paginate'
import { titleLines } from '@/domain/document/title-lines'
import '@/ui/print/print.css'

const SHEET = { width: 796, height: 1147 } // px of an A4 sheet with its border and the gap below it

/** The A4 paper scaled to the width at hand. A picture for screen readers: its households stand beside it as a list. */
export function SheetPreview({ notice }: { notice: NoticeView }) {
  const sheets = paginate({ titleLines: titleLines(notice.title).length, paragraphs: notice.paragraphs, rows: notice.rows.length }).length
  return (
    <svg viewBox={`0 0 ${SHEET.width} ${SHEET.height * sheets - 20}`} role="img" aria-label={`${notice.title}，第 ${notice.version} 版，共 ${sheets} 页`} className="block w-full">
      <foreignObject width={SHEET.width} height={SHEET.height * sheets}>
        <NoticeSheet notice={notice} />
      </foreignObject>
    </svg>
  )
}
