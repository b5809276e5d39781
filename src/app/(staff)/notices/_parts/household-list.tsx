import { labelOf } from '@/domain/glossary'
import type { BatchView } from '@/server/notice/batch-view'
import { Badge } from '@/ui/layout/badge'
import { ROW_WORDS } from './batch-words'

/** The households of a batch: who, where, how many, which category, how they stand; objections are entered by household. */
export function HouseholdList({ batch, mayAct }: { batch: BatchView; mayAct: boolean }) {
  return (
    <ul>
      {batch.rows.map(({ case: one, posting, state }) => {
        const open = posting?.objections.filter((objection) => objection.state === 'open').length ?? 0
        const upheld = posting?.objections.some((objection) => objection.state === 'upheld')
        const { words, tone } = ROW_WORDS[state]
        return (
          <li key={one.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-3 py-2 last:border-b-0 max-md:px-3.5">
            <span className="min-w-0 flex-1">
              <a href={`/cases/${one.id}`} className="font-semibold text-ink">{one.headName}</a>　{one.people} 人　{one.category ? labelOf('category', one.category) : ''}
              <span className="block text-small text-ink-2">{batch.place}{one.villagerGroup}</span>
            </span>
            <Badge tone={upheld ? 'due' : tone}>{upheld ? '异议成立，已终止' : words}</Badge>
            {mayAct && state !== 'pending' && state !== 'closed' && state !== 'withdrawn' && (
              <a href={`/cases/${one.id}/notice#${open > 0 ? 'resolve' : 'object'}`} className="text-small max-md:py-2.5">{open > 0 ? '登记调查' : '登记异议'}</a>
            )}
          </li>
        )
      })}
    </ul>
  )
}
