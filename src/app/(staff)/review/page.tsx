import { QueuePage } from '../cases/_parts/queue-page'

export const metadata = { title: '乡镇审核' }

export default async function ReviewQueuePage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  return (
    <QueuePage level="township" title="乡镇审核" act="审核" home="/review" address={(id, lane) => `/cases/${id}/township-review?lane=${lane}`}
      empty="公示期满、没有异议的案件会出现在这里。" search={await searchParams} />
  )
}
