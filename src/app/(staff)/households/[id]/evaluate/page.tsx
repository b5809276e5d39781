import { quarterLabel, quarterOf } from '@/domain/help/evaluation'
import { load } from '@/server/kernel/page'
import { businessDay } from '@/server/workbench/today'
import { newRequestId } from '@/ui/form/request-id'
import { FormPage, loadHousehold } from '../form-page'
import { EvaluateForm } from './evaluate-form'

export const metadata = { title: '帮扶效果评估' }

/** 帮扶效果评估 of this quarter (R-097). */
export default async function EvaluatePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const [household, { today }] = [await loadHousehold(id), await load(businessDay, {})]
  return (
    <FormPage household={household} title="帮扶效果评估" note={quarterLabel(quarterOf(today))}>
      <EvaluateForm id={id} today={today} requestId={newRequestId()} measures={household.measures.filter(({ status }) => status !== 'stopped').map(({ instrument, statusLabel, effect }) => `${instrument}（${statusLabel}${effect ? `：${effect}` : ''}）`)} />
    </FormPage>
  )
}
