import { grants } from '@/domain/access/matrix'
import { requireCaller } from '@/server/auth/session'
import { householdFile } from '@/server/household/household-file'
import { load } from '@/server/kernel/page'
import { newRequestId } from '@/ui/form/request-id'
import { FormPage } from '../form-page'
import { ConfirmForm, ProposeForm } from './flag-forms'

export const metadata = { title: '标识' }

/** 标识: found by the village, confirmed by the township, two persons. */
export default async function FlagsPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { actor } = await requireCaller()
  const { role } = actor.hats[0]!
  const { household, help } = await load(householdFile, { id, tab: 'help' })
  const open = (help?.flags ?? []).filter(({ state }) => state !== 'ended')
  return (
    <FormPage household={household} title="标识" note="村级认定、乡镇确认，两级不能是同一人">
      {grants(role, 'flag.confirm') && open.map((flag) => <ConfirmForm key={flag.id} flag={flag} id={id} requestIds={[newRequestId(), newRequestId()]} />)}
      {grants(role, 'flag.propose') && <ProposeForm id={id} requestId={newRequestId()} held={open.map(({ kind }) => kind)} />}
    </FormPage>
  )
}
