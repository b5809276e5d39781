import { ButtonLink } from '@/ui/button/button-link'
import { SignQueue } from '../approval/_parts/sign-queue'

export const metadata = { title: '乡镇审核' }

export default async function ReviewQueuePage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  return (
    <SignQueue level="township" title="乡镇审核" act="审核" home="/review" address={(id, lane) => `/cases/${id}/township-review?lane=${lane}`} empty="公示期满、没有异议的案件会出现在这里。" search={await searchParams}
      actions={<><ButtonLink href="/review/returns">退回记录</ButtonLink><ButtonLink href="/review/submit">上报名单</ButtonLink></>} />
  )
}
