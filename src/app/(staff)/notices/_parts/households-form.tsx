'use client'

import type { ReactNode } from 'react'
import type { HouseholdResult } from '@/server/notice/act-on-batch'
import type { FormState } from '@/server/kernel/form'
import { SubmitButton } from '@/ui/button/submit-button'
import { FocusOnShow } from '@/ui/feedback/focus-on-show'
import { RefusalText } from '@/ui/feedback/refusal-text'
import type { FieldSource } from '../../_form/field-source'
import { WriteForm } from '../../_form/write-form'
import { act } from '../actions'

export interface HouseholdsFormProps {
  batch: string
  village: string
  action: 'post' | 'close'
  /** The households as this page shows them. */
  items: readonly { id: string; version: number }[]
  requestId: string
  submit: string
  /** Not the one filled button of its page. */
  plain?: boolean | undefined
  children?: (fields: FieldSource) => ReactNode
}

/** One act for the households of a batch: what was done stays done, what was refused says why, by household. */
export function HouseholdsForm({ batch, village, action, items, requestId, submit, plain, children }: HouseholdsFormProps) {
  return (
    <WriteForm action={act} params={{ batch, village, action }} requestId={requestId}>
      {(fields, state) => (
        <div className="flex flex-col gap-2.5">
          {items.map(({ id, version }, i) => (
            <span key={id} hidden>
              <input type="hidden" name={`items.${i}.id`} value={id} />
              <input type="hidden" name={`items.${i}.version:int`} value={version} />
            </span>
          ))}
          <Refused state={state} />
          {children?.(fields)}
          <span className="md:self-start max-md:flex max-md:flex-col"><SubmitButton size="bar" wide="phone" variant={plain ? 'plain' : 'primary'}>{submit}</SubmitButton></span>
        </div>
      )}
    </WriteForm>
  )
}

function Refused({ state }: { state: FormState }) {
  const results = (state.ok ? state.result : []) as HouseholdResult[]
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
              <a href={`/cases/${caseId}/notice`} className="in-text">{headName}</a>：
              {errors.map((error) => <span key={`${error.rule}${error.message}`} className="block"><RefusalText refusal={error} inline /></span>)}
            </li>
          ))}
        </ul>
      </div>
    </FocusOnShow>
  )
}
