import { load } from '@/server/kernel/page'
import { measureDesk } from '@/server/help/measure-desk'
import { newRequestId } from '@/ui/form/request-id'
import { FormPage } from '../../form-page'
import { NewMeasureForm } from './new-measure-form'

export const metadata = { title: '登记措施' }

/** 登记措施: one measure beside or before the plan. */
export default async function NewMeasurePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { household, today, table } = await load(measureDesk, { id })
  return (
    <FormPage household={household} title="登记措施">
      <NewMeasureForm id={id} today={today} table={table} risks={[...new Set(household.risks.map(({ type }) => type))]} members={household.members.map(({ name }) => name)} requestId={newRequestId()} />
    </FormPage>
  )
}
