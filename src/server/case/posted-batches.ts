import 'server-only'
import { noticeView } from '@/domain/notice/view'
import { localDate } from '@/server/kernel/clock'
import type { Db } from '@/server/kernel/db'

/** The notice that a case hung on: printed papers of one batch share its number. */
export interface PostedBatch {
  /** The same for cases that hung together. */
  key: string
  /** 「槐湾公示〔2026〕3号」; null where nothing was printed by the system. */
  number: string | null
  postedOn: string
}

/** The latest posting of each case that was not taken down, by case; none for a procedure without notice. */
export async function postedBatches(db: Db, county: string, caseIds: readonly string[]): Promise<Map<string, PostedBatch>> {
  const notices = await db.notice.findMany({
    where: { county, caseId: { in: [...caseIds] }, state: { not: 'withdrawn' } }, orderBy: [{ postedOn: 'asc' }, { id: 'asc' }], select: { caseId: true, batchId: true, postedOn: true },
  })
  const sheets = await db.noticeDocument.findMany({
    where: { county, batchId: { in: [...new Set(notices.flatMap(({ batchId }) => batchId ?? []))] } }, orderBy: { version: 'asc' }, select: { batchId: true, view: true },
  })
  const numbers = new Map(sheets.map(({ batchId, view }) => [batchId, noticeView.parse(view).number]))
  return new Map(notices.map(({ caseId, batchId, postedOn }) => {
    const day = localDate(postedOn)
    return [caseId, { key: batchId ?? day, number: (batchId && numbers.get(batchId)) ?? null, postedOn: day }]
  }))
}
