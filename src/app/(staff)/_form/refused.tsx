'use client'

import type { FormState } from '@/server/kernel/form'
import type { HouseholdResult } from '@/server/notice/act-on-batch'
import { FocusOnShow } from '@/ui/feedback/focus-on-show'
import { RefusalText } from '@/ui/feedback/refusal-text'

/** What was refused of several households, each in its own words; what was done stays done. */
export function Refused({ results, state, href }: { results: readonly HouseholdResult[]; state: FormState; href: (caseId: string) => string }) {
  const refused = results.filter(({ ok }) => !ok)
  if (refused.length === 0) return null
  const done = results.length - refused.length
  return (
    <FocusOnShow on={state} className="rounded-badge border border-l-4 border-bad-line border-l-bad bg-bad-tint px-3 py-[7px] text-small">
      <div role="alert">
        <p className="font-semibold">{done > 0 && `已办 ${done} 户，`}{refused.length} 户没有办成</p>
        <ul>
          {refused.map(({ caseId, headName, errors }) => (
            <li key={caseId} className="pt-1.5">
              <a href={href(caseId)} className="in-text">{headName}</a>：
              {errors.map((error) => <span key={`${error.rule}${error.message}`} className="block"><RefusalText refusal={error} inline /></span>)}
            </li>
          ))}
        </ul>
      </div>
    </FocusOnShow>
  )
}
