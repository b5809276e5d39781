import { load } from '@/server/kernel/page'
import { frame } from '@/server/navigation/frame'
import { businessDay } from '@/server/workbench/today'
import { newRequestId } from '@/ui/form/request-id'
import { FormPage, loadHousehold } from '../form-page'
import { EditForm } from './edit-form'

export const metadata = { title: '修改登记' }

/** 修改登记: group, address and household type keep their history. */
export default async function EditHouseholdPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const [household, { knownBefore }, { today }] = await Promise.all([loadHousehold(id), load(frame, {}), load(businessDay, {})])
  return (
    <FormPage household={household} title="修改登记">
      <EditForm household={household} today={today} requestId={newRequestId()} knownBefore={knownBefore} />
    </FormPage>
  )
}
