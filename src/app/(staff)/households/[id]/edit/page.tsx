import { load } from '@/server/kernel/page'
import { frame } from '@/server/navigation/frame'
import { newRequestId } from '@/ui/form/request-id'
import { FormPage, loadHousehold } from '../form-page'
import { EditForm } from './edit-form'

export const metadata = { title: '修改登记' }

/** 修改登记: group, address and household type keep their history. */
export default async function EditHouseholdPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const [household, { knownBefore }] = await Promise.all([loadHousehold(id), load(frame, {})])
  return (
    <FormPage household={household} title="修改登记">
      <EditForm household={household} requestId={newRequestId()} knownBefore={knownBefore} />
    </FormPage>
  )
}
