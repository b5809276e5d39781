import { load } from '@/server/kernel/page'
import { businessDay } from '@/server/workbench/today'
import { newRequestId } from '@/ui/form/request-id'
import { FormPage, loadHousehold } from '../form-page'
import { ChildrenForm } from './children-form'

export const metadata = { title: '子女经济和赡养情况' }

/** 分户独居老人: the children's income and whether they support, before a result is drawn. */
export default async function ChildrenPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const [household, { today }] = [await loadHousehold(id), await load(businessDay, {})]
  return <FormPage household={household} title="子女经济和赡养情况"><ChildrenForm id={id} today={today} requestId={newRequestId()} known={household.children} /></FormPage>
}
