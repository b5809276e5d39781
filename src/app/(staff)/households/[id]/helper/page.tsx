import { load } from '@/server/kernel/page'
import { businessDay } from '@/server/workbench/today'
import { newRequestId } from '@/ui/form/request-id'
import { FormPage, loadHousehold } from '../form-page'
import { HelperForm } from './helper-form'

export const metadata = { title: '帮扶责任人' }

/** 指定帮扶责任人: the next one follows, nobody is taken away. */
export default async function HelperPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const [household, { today }] = [await loadHousehold(id), await load(businessDay, {})]
  return (
    <FormPage household={household} title={household.helper ? '更换帮扶责任人' : '指定帮扶责任人'} note={household.helper && `现任 ${household.helper.workerName}　${household.helper.unit}`}>
      <HelperForm id={id} today={today} requestId={newRequestId()} />
    </FormPage>
  )
}
