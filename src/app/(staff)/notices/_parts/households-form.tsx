'use client'

import type { ReactNode } from 'react'
import type { HouseholdResult } from '@/server/notice/act-on-batch'
import { SubmitButton } from '@/ui/button/submit-button'
import type { FieldSource } from '../../_form/field-source'
import { Refused } from '../../_form/refused'
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
          <Refused results={(state.ok ? state.result : []) as HouseholdResult[]} state={state} href={(id) => `/cases/${id}/notice`} />
          {children?.(fields)}
          <span className="md:self-start max-md:flex max-md:flex-col"><SubmitButton size="bar" wide="phone" variant={plain ? 'plain' : 'primary'}>{submit}</SubmitButton></span>
        </div>
      )}
    </WriteForm>
  )
}
