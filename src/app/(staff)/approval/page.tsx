import { QueuePage } from '../cases/_parts/queue-page'

export const metadata = { title: '县级审批' }

export default async function ApprovalPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  return (
    <QueuePage level="county" title="县级审批" act="审批" home="/approval" address={(id, lane) => `/approval/${id}?lane=${lane}`}
      empty="没有待审批的案件。乡镇审核通过的案件会出现在这里。" search={await searchParams} />
  )
}
