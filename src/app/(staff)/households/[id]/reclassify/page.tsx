import { load } from '@/server/kernel/page'
import { householdFile } from '@/server/household/household-file'
import { newRequestId } from '@/ui/form/request-id'
import { FormPage, loadHousehold } from '../form-page'
import { ReclassifyForm } from './reclassify-form'

export const metadata = { title: '重新分类' }

/** 重新分类: an object of an older text gets a category of the policy in force. */
export default async function ReclassifyPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const [household, { reclassify }] = await Promise.all([loadHousehold(id), load(householdFile, { id })])
  return (
    <FormPage household={household} title="重新分类" note={household.categoryLabel && `现为${household.categoryLabel}`}>
      <ReclassifyForm id={id} version={household.version} categories={reclassify} requestId={newRequestId()} />
    </FormPage>
  )
}
