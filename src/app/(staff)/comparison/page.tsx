import { QueuePage } from '../cases/_parts/queue-page'

export const metadata = { title: '信息比对' }

export default async function ComparisonQueuePage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  return (
    <QueuePage level="comparison" title="信息比对" act="比对" home="/comparison" address={(id) => `/cases/${id}/comparison`}
      empty="农户签订承诺授权书后，待比对的案件会出现在这里。" search={await searchParams} />
  )
}
