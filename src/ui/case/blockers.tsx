import type { Refusal } from '@/domain/refusal'
import { citationOf } from '@/domain/refusal'

/** What stands in the way of the next act now, and who can or when: shown before anybody tries. */
export function Blockers({ blockers }: { blockers: readonly (Refusal & { who?: string; untilWords?: string })[] }) {
  if (blockers.length === 0) return null
  return (
    <ul className="rounded-badge border-l-4 border-due-line bg-due-tint px-2.5 py-1.5 text-small">
      {blockers.map((blocker) => (
        <li key={`${blocker.rule}${blocker.message}`}>
          {blocker.message}
          <span className="text-ink-2">{citationOf(blocker)}</span>
          {blocker.untilWords && `${blocker.untilWords}起可以办理。`}
          {blocker.who && `可以办理的人：${blocker.who}。`}
        </li>
      ))}
    </ul>
  )
}
