import { isUnderWay, type JobView } from '@/domain/job/job'
import { ButtonLink } from '@/ui/button/button-link'
import { newRequestId } from '@/ui/form/request-id'
import { dayTime } from '@/ui/format/day'
import { JobProgress } from '@/ui/job/job-progress'
import { Card } from '@/ui/layout/card'
import { CancelForm } from '../../jobs/cancel-form'

const MB = 1_048_576

/** One export: how far it is, then the file. */
export function ExportCard({ job }: { job: JobView }) {
  const { file } = job
  const size = file && (file.size < MB ? `${Math.ceil(file.size / 1024)} KB` : `${(file.size / MB).toFixed(1)} MB`)
  return (
    <Card title={file?.name ?? '正在生成文件'}>
      <JobProgress job={job} unit="行" cancel={isUnderWay(job.state) && <CancelForm id={job.id} requestId={newRequestId()} />}>
        {file
          ? <p className="flex flex-wrap items-center gap-3"><ButtonLink variant="primary" href={`/files/${file.id}`} plainLink>下载文件（{size}）</ButtonLink><span className="text-small text-ink-2">保留到{dayTime(file.keptUntil, job.createdAt.slice(0, 10))}，下载中断可以接着下载。</span></p>
          : job.state === 'done' && <p>文件保留 24 小时，已经删除。请重新导出。</p>}
      </JobProgress>
    </Card>
  )
}
