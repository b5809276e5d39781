import { load } from '@/server/kernel/page'
import { businessDay } from '@/server/workbench/today'
import { newRequestId } from '@/ui/form/request-id'
import { FormPage, loadHousehold } from '../../form-page'
import { JoinForm } from './join-form'

export const metadata = { title: '增加成员' }

/** 增加成员: by birth, marriage or return. */
export default async function NewMemberPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const [household, { today }] = [await loadHousehold(id), await load(businessDay, {})]
  return (
    <FormPage household={household} title="增加成员">
      <JoinForm id={id} head={household.members.find(({ relation }) => relation === 'head')} today={today} requestId={newRequestId()} />
    </FormPage>
  )
}
