import { layout } from '@/domain/document/layout'
import { officialSheet } from '@/domain/notice/sheet'
import type { NoticeView } from '@/domain/notice/view'
import { DocumentPages } from '@/ui/document/document-pages'
import '@/ui/print/print.css'
import '@/ui/document/document.css'

const SHEET = { width: 796, height: 1147 } // px of an A4 sheet with its border and the gap below it

/** The A4 paper scaled to the width at hand. A picture for screen readers: its households stand beside it as a list. */
export function SheetPreview({ notice }: { notice: NoticeView }) {
  const pages = layout([officialSheet(notice, false)])
  return (
    <svg viewBox={`0 0 ${SHEET.width} ${SHEET.height * pages.length - 20}`} role="img" aria-label={`${notice.title}，第 ${notice.version} 版，共 ${pages.length} 页`} className="block w-full">
      <foreignObject width={SHEET.width} height={SHEET.height * pages.length}>
        <DocumentPages pages={pages} />
      </foreignObject>
    </svg>
  )
}
