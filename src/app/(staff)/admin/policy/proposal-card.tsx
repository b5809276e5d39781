import { definitionOf } from '@/domain/decision/decision-keys'
import type { PolicyDesk } from '@/server/policy/policy-desk'
import { dayTime, fullDay } from '@/ui/format/day'
import { Card } from '@/ui/layout/card'
import { decisionWords } from './decisions/decision-words'
import { ProposalForms } from './proposal-forms'

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
      {own ? <p className="text-small text-ink-2">由您提出，须由另一名县管理员确认或退回。确认之前不执行。</p> : <ProposalForms id={id} what={what} requestId={requestId} />}
    </Card>
  )
}
