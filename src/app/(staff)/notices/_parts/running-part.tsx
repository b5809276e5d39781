import { Photo } from '@/ui/case/photo'
import type { BatchView } from '@/server/notice/batch-view'
import { DayStrip } from '@/ui/case/day-strip'
import { day } from '@/ui/format/day'
import { NoticeLine } from '@/ui/feedback/notice-line'
import { addDays } from '@/domain/time/local-date'
import { differsWords, objectionWords, stripDays } from './batch-words'

/** What hangs: its days one by one, the photo, whether the paper must be changed, who has an objection. */
export function RunningPart({ batch, today }: { batch: BatchView; today: string }) {
  const { posting, countsFrom, sheet, rule } = batch
  if (!posting || posting.state === 'withdrawn') return null
  const objections = objectionWords(batch)
  return (
    <>
      {posting.state === 'running' && <DayStrip days={stripDays(batch, today)} />}
      {batch.differs && countsFrom && sheet && <div className="mt-2"><NoticeLine kind="due">{differsWords(rule?.countsPostingDay ? countsFrom : addDays(countsFrom, 1), posting.endsOn, sheet.version, today)}</NoticeLine></div>}
      {objections && <div className="mt-2"><NoticeLine kind="due">{objections}</NoticeLine></div>}
      <div className="mt-1.5 text-small text-ink-2">
        {posting.place}　{posting.photoId ? <span className="block pt-1.5"><Photo src={`/attachments/${posting.photoId}`} words={`张贴照片，${posting.place}，${day(posting.postedOn, today)}`} /></span> : '未附张贴照片'}
      </div>
    </>
  )
}
