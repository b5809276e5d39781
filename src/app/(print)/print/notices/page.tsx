import { layout } from '@/domain/document/layout'
import { jobSheets } from '@/domain/notice/print-job'
import { load } from '@/server/kernel/page'
import { frame } from '@/server/navigation/frame'
import { getPrintJob } from '@/server/notice/get-print-job'
import { DocumentPages } from '@/ui/document/document-pages'
import { EmptyState } from '@/ui/feedback/empty-state'
import { PrintBar } from '@/ui/print/print-bar'
import { rareNames } from '@/ui/print/rare-names'
import { Sheets } from '@/ui/print/sheet'
import type { Search } from '../../../(staff)/url-state'
import { PrintLog } from '../notice/print-log'
import { askedJob, jobHref } from './asked-job'
import { JobNote } from './job-note'
import '@/ui/print/print-fonts'
import '@/ui/document/document.css'

export const metadata = { title: '打印公示公告' }

/** Every paper of the caller's villages that waits to be posted in one print job: its list, and for each village a cover slip with the papers. */
export default async function PrintNoticesPage({ searchParams }: { searchParams: Search }) {
  const asked = askedJob(await searchParams)
  const [{ job, unprepared, changed }, { demo }] = await Promise.all([load(getPrintJob, asked), load(frame, {})])
  const papers = job.villages.flatMap((village) => village.papers)
  const file = (as: string) => jobHref('/print/notices/file', asked, { as })
  return (
    <>
      <PrintBar backHref="/notices" {...(papers.length > 0 && { pdfHref: file('pdf'), wordHref: file('docx') })} rareNames={rareNames(papers.flatMap(({ view }) => view.rows.map(({ headName }) => headName)))} />
      <JobNote asked={asked} job={job} unprepared={unprepared} changed={changed} />
      {papers.length > 0 ? (
        <>
          <PrintLog documentIds={papers.map(({ id }) => id)} />
          <Sheets><DocumentPages pages={layout(jobSheets(job))} demo={demo} /></Sheets>
        </>
      ) : (
        <main><EmptyState title={asked.only ? '没有尚未打印的公示公告' : '没有待张贴的公示公告'} lines={asked.only ? ['待张贴的都已打印过。'] : ['先在各批次生成公示，再一并打印。']} link={asked.only ? { label: '全部重新打印', href: jobHref('/print/notices', asked.village ? { village: asked.village } : {}) } : { label: '回到公示公告', href: '/notices' }} /></main>
      )}
    </>
  )
}
