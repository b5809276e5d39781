import { load } from '@/server/kernel/page'
import { businessDay } from '@/server/workbench/today'
import { newRequestId } from '@/ui/form/request-id'
import { FormPage, loadHousehold } from '../../form-page'
import { VisitForm } from './visit-form'

export const metadata = { title: '登记走访' }

/** 登记走访 */
export default async function NewVisitPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const [household, { today, name }] = [await loadHousehold(id), await load(businessDay, {})]
  return (
    <FormPage household={household} title="登记走访">
      <VisitForm id={id} today={today} by={name} last={household.safeguards} requestId={newRequestId()} />
    </FormPage>
  )
}
