import { grants } from '@/domain/access/matrix'
import { requireCaller } from '@/server/auth/session'
import { ButtonLink } from '@/ui/button/button-link'
import { SignQueue } from './_parts/sign-queue'

export const metadata = { title: '县级审批' }

export default async function ApprovalPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const { actor } = await requireCaller()
  const { role } = actor.hats[0]!
  return (
    <SignQueue level="county" title="县级审批" act="审批" home="/approval" address={(id, lane) => `/approval/${id}?lane=${lane}`} empty="没有待审批的案件。乡镇审核通过的案件会出现在这里。" search={await searchParams}
      actions={<>{grants(role, 'submission.read') && <ButtonLink href="/review/submit">上报名单</ButtonLink>}{grants(role, 'consultation.write') && <><ButtonLink href="/consultations">登记会商纪要</ButtonLink><ButtonLink href="/replies">生成批复</ButtonLink></>}</>} />
  )
}
