import { notFound } from 'next/navigation'
import { isUnderWay } from '@/domain/job/job'
import { getJob } from '@/server/job/get-job'
import { load } from '@/server/kernel/page'
import { ButtonLink } from '@/ui/button/button-link'
import { newRequestId } from '@/ui/form/request-id'
import { dayTime } from '@/ui/format/day'
import { JobProgress } from '@/ui/job/job-progress'
import { Card } from '@/ui/layout/card'
import { Gutter, Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { CancelForm } from '../../../jobs/cancel-form'

export const metadata = { title: '导出台账' }

/** One export: how far it is, then the file. */
export default async function ExportProgressPage({ params }: { params: Promise<{ id: string }> }) {
  const job = await load(getJob, { id: (await params).id })
  if (job.kind !== 'ledger.export') notFound()
  const { file } = job
  const size = file && (file.size < 1_048_576 ? `${Math.ceil(file.size / 1024)} KB` : `${(file.size / 1_048_576).toFixed(1)} MB`)
  return (
    <Page>
      <PageHeader title="导出台账" crumbs={[{ label: '台账', href: '/ledgers' }, { label: '导出记录', href: '/ledgers/exports' }, { label: '本次导出' }]} />
      <Gutter className="max-w-[760px]">
        <Card title={file?.name ?? '正在生成文件'}>
          <JobProgress job={job} unit="行" cancel={isUnderWay(job.state) && <CancelForm id={job.id} requestId={newRequestId()} />}>
            {file
              ? <p className="flex flex-wrap items-center gap-3"><ButtonLink variant="primary" href={`/files/${file.id}`} plainLink>下载文件（{size}）</ButtonLink><span className="text-small text-ink-2">保留到{dayTime(file.keptUntil, job.createdAt.slice(0, 10))}，下载中断可以接着下载。</span></p>
              : job.state === 'done' && <p>文件保留 24 小时，已经删除。请重新导出。</p>}
          </JobProgress>
        </Card>
      </Gutter>
    </Page>
  )
}
