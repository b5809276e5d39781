'use client'

import type { ReactNode } from 'react'
import type { FieldSource } from '../../_form/field-source'
import { WriteForm, type WriteAction } from '../../_form/write-form'
import { act } from '../actions'

export interface ActFormProps {
  id: string
  version: number
  requestId: string
  action: string
  /** Key of a step done ahead of its turn. */
  step?: string
  /** Where a success leads; the case otherwise. */
  next?: string
  className?: string
  gutter?: boolean
  /** What was kept as a draft, by field name, and under which key. */
  draft?: { key: string; typed?: Record<string, string | string[]> }
  /** Another server action of the same shape, where the fields do not match the data one to one. */
  via?: WriteAction
  children: (fields: FieldSource) => ReactNode
}

/** A form of one act on a case. */
export function ActForm({ id, action, step, next, draft, via = act, children, ...form }: ActFormProps) {
  const params = { id, action, ...(next && { next }), ...(draft && { draft: draft.key }) }
  return (
    <WriteForm action={via} params={params} kept={draft?.typed} {...form}>
      {(fields) => (
        <>
          {step && <input type="hidden" name="step" value={step} />}
          {children(fields)}
        </>
      )}
    </WriteForm>
  )
}
