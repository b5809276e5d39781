import 'server-only'
import { jobSheets } from '@/domain/notice/print-job'
import { documentFile, type DocumentFile, type FileKind } from '@/server/form/form-file'
import type { Caller } from '@/server/kernel/actor'
import { notFound } from '@/server/kernel/errors'
import { getPrintJob } from './get-print-job'
import { logPrint } from './log-print'

/** The print job of a township or village as one file; each paper in it is kept as a printing of its own. Throws not-found where nothing waits. */
export async function printJobFile(caller: Caller, asked: { village?: string | undefined; only?: string | undefined }, as: FileKind): Promise<DocumentFile> {
  const { job } = await getPrintJob(caller, asked)
  const papers = job.villages.flatMap((village) => village.papers)
  if (papers.length === 0) throw notFound()
  for (const { id } of papers) await logPrint(caller, { params: { id }, body: { format: as } })
  const [first] = job.villages
  return documentFile(`${job.villages.length > 1 ? first!.township : first!.village}公示公告${job.on}`, jobSheets(job), as)
}
