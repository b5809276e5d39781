import { daysBetween } from '@/domain/time/local-date'
import { planDesk } from '@/server/help/plan-desk'
import { load } from '@/server/kernel/page'
import { ClockBadge } from '@/ui/case/clock-badge'
import { clockSentence } from '@/ui/case/clock-words'
import { newRequestId } from '@/ui/form/request-id'
import { FormPage } from '../form-page'
import { PlanForm } from './plan-form'

export const metadata = { title: '帮扶计划' }

/** 帮扶计划: risks at the left, measures at the right; what is missing and what is too much is said, never refused. */
export default async function PlanPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { due, today, household, ...desk } = await load(planDesk, { id })
  const left = due ? daysBetween(today, due.dueOn) : 0
  const clock = due && (
    <span className="inline-flex items-center gap-2">时限
      <ClockBadge clock={left < 0 ? { state: 'overdue', by: -left } : { state: 'running', left }} today={today} dueOn={due.dueOn} sentence={clockSentence({ event: '作出决定', ...due, clause: `方案 ${due.clause}` }, today)} />
    </span>
  )
  return (
    <FormPage household={household} title="帮扶计划" note={clock}>
      <PlanForm
        id={id} today={today} requestId={newRequestId()} {...desk} late={due !== null && left < 0 ? `已超过 ${due.days} 天时限，须写明理由后办理。（时限 ${due.rule}；方案 ${due.clause}）` : undefined}
        members={household.members.map(({ name }) => name)}
        arranged={household.measures.filter(({ status }) => status !== 'stopped').map(({ category, targetRisk, status, instrument, responsibleUnit, statusLabel }) => ({ category, targetRisk, status, instrument, responsibleUnit, statusLabel }))}
      />
    </FormPage>
  )
}
