import { notFound } from 'next/navigation'
import { load } from '@/server/kernel/page'
import { businessDay } from '@/server/workbench/today'
import { newRequestId } from '@/ui/form/request-id'
import { FormPage, loadHousehold } from '../../form-page'
import { ReportForm } from './report-form'

export const metadata = { title: '反馈结果' }

/** 反馈结果: planned, delivered on a day, or stopped. */
export default async function MeasurePage({ params }: { params: Promise<{ id: string; mid: string }> }) {
  const { id, mid } = await params
  const [household, { today }] = [await loadHousehold(id), await load(businessDay, {})]
  const measure = household.measures.find((known) => known.id === mid)
  if (!measure) notFound()
  return (
    <FormPage household={household} title="反馈结果">
      <ReportForm id={id} measure={measure} today={today} requestId={newRequestId()} />
    </FormPage>
  )
}
