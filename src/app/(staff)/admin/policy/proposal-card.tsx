'use client'

import { definitionOf } from '@/domain/decision/decision-keys'
import type { PolicyDesk } from '@/server/policy/policy-desk'
import { SubmitButton } from '@/ui/button/submit-button'
import { ConfirmSubmit } from '@/ui/feedback/confirm-submit'
import { TextInput } from '@/ui/form/text-input'
import { dayTime, fullDay } from '@/ui/format/day'
import { Card } from '@/ui/layout/card'
import { WriteForm } from '../../_form/write-form'
import { confirm, decline } from './actions'
import { decisionWords } from './decisions/decision-words'

type Proposal = PolicyDesk['pending'][number]

/** What waits for the second account. Who proposed it sees whom it waits for; the other confirms or declines (K-13). */
export function ProposalCard({ proposal, today, requestId }: { proposal: Proposal; today: string; requestId: string }) {
  const { id, proposed, titles, proposedBy, proposedAt, own } = proposal
  const what = proposed.kind === 'adoption'
    ? `自${fullDay(proposed.effectiveFrom)}起执行「${titles?.policy}」${titles?.inherits ? `，承接「${titles.inherits}」` : ''}`
    : `自${fullDay(proposed.effectiveFrom)}起，${definitionOf(proposed.key).title}：${decisionWords(proposed.key, proposed.value)}（${proposed.reason}）`
  return (
    <Card title="待另一名县管理员确认" tone="due" note={`${proposedBy.name}　${dayTime(proposedAt, today)}`}>
      <p className="pb-2">{what}。</p>
      {own ? <p className="text-small text-ink-2">由您提出，须由另一名县管理员确认或退回。确认之前不执行。</p> : (
        <div className="flex flex-wrap items-end gap-3">
          <WriteForm action={confirm} params={{ id }} requestId={requestId}>
            {() => <ConfirmSubmit title="确认这项提议？" consequence={`${what}。此前发起的案件仍按原方案办理。`} back="先不确认">确认执行</ConfirmSubmit>}
          </WriteForm>
          <WriteForm action={decline} params={{ id }} requestId={`${requestId}-no`} className="flex flex-wrap items-end gap-2">
            {(fields) => <><TextInput path="reason" label="退回理由" width="text" value={fields.text('reason')} error={fields.errors.reason} maxLength={500} /><SubmitButton variant="plain">退回提议</SubmitButton></>}
          </WriteForm>
        </div>
      )}
    </Card>
  )
}
