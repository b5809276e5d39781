import { notFound } from 'next/navigation'
import { load } from '@/server/kernel/page'
import { businessDay } from '@/server/workbench/today'
import { newRequestId } from '@/ui/form/request-id'
import { FormPage, loadHousehold } from '../../form-page'
import { EditMemberForm } from './edit-member-form'
import { LeaveForm } from './leave-form'

export const metadata = { title: '修改成员' }

/** One member: what is known may be corrected; below, 成员减少. */
export default async function MemberPage({ params }: { params: Promise<{ id: string; mid: string }> }) {
  const { id, mid } = await params
  const [household, { today }] = [await loadHousehold(id), await load(businessDay, {})]
  const member = household.members.find((known) => known.id === mid)
  if (!member) notFound()
  const others = household.members.filter((known) => known.id !== mid).map((known) => ({ value: known.id, label: `${known.name}（${known.relationLabel}）` }))
  return (
    <FormPage household={household} title={`修改成员：${member.name}`}>
      <EditMemberForm id={id} member={member} head={household.members.find(({ relation }) => relation === 'head')} version={household.version} today={today} requestId={newRequestId()} />
      <LeaveForm id={id} member={member} others={member.relation === 'head' ? others : []} today={today} requestId={newRequestId()} />
    </FormPage>
  )
}
