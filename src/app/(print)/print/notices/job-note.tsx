import { countsOf, type PrintJob } from '@/domain/notice/print-job'
import { jobHref, type askedJob } from './asked-job'

interface JobNoteProps {
  asked: ReturnType<typeof askedJob>
  job: PrintJob
  /** Batches that have no paper yet, and those whose list changed after it was made. */
  unprepared: number
  changed: number
}

/** On screen only: how much the job is, what is not in it, and the ways to print less. */
export function JobNote({ asked: { village, only }, job: { villages }, unprepared, changed }: JobNoteProps) {
  const counts = countsOf({ papers: villages.flatMap(({ papers }) => papers) })
  const printed = villages.flatMap(({ papers }) => papers).filter(({ prints }) => prints > 0).length
  const link = (words: string, href: string, current: boolean) => (current ? <b aria-current="true">{words}</b> : <a href={href}>{words}</a>)
  const of = village ? { village } : {}
  const which = only ? { only } : {}
  return (
    <aside className="sheets-bar border-b border-line-2 bg-thead px-4 py-2 text-small text-ink-2">
      <p>
        本次打印：{villages.length} 个村，公示 {counts.notices} 份、公告 {counts.announcements} 份，{counts.households} 户，{counts.sheets} 张，另附{villages.length > 1 ? '清单和各村交接单' : '交接单'}。{printed > 0 && `其中 ${printed} 份曾经打印。`}
        {unprepared > 0 && `另有 ${unprepared} 批尚未生成公示，`}{changed > 0 && `另有 ${changed} 批名单已有变化，须先生成新版，`}{unprepared + changed > 0 && '不在本次打印之内。'}
      </p>
      <p className="flex flex-wrap gap-x-4 gap-y-1 max-md:[&>*]:py-2">
        {link('全部', jobHref('/print/notices', of), !only)}
        {link('只打尚未打印的', jobHref('/print/notices', { ...of, only: 'new' }), only === 'new')}
        {village ? <a href={jobHref('/print/notices', which)}>各村一并打印</a> : villages.length > 1 && villages.map((one) => <a key={one.code} href={jobHref('/print/notices', { ...which, village: one.code })}>只打{one.village}（{one.papers.length} 份）</a>)}
      </p>
    </aside>
  )
}
