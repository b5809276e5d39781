'use client'

import { startTransition, useActionState, useRef, useState, type ReactNode } from 'react'
import type { FormState } from '@/server/kernel/form'
import { Envelope } from '@/ui/form/envelope'
import { ErrorSummary } from '@/ui/form/error-summary'
import { Gutter } from '@/ui/layout/page'
import { fieldSource, type FieldSource } from './field-source'
import { StaleVersion } from './stale-version'

export type WriteAction = (state: FormState, form: FormData) => Promise<FormState>

export interface WriteFormProps {
  action: WriteAction
  /** Values of the URL of the write, posted as `_name`. */
  params?: Record<string, string>
  /** Version of what was read, where the write is guarded by it. */
  version?: number
  /** Made when the page was rendered: sending twice writes once. */
  requestId: string
  formId?: string
  className?: string
  /** The form spans the page: its summary of errors keeps to the gutter. */
  gutter?: boolean
  /** What was kept as a draft, by field name. */
  kept?: FormState['typed']
  children: (fields: FieldSource, state: FormState) => ReactNode
}

/** A form of one write. Native inputs and one POST; after a refusal everything typed is there again. */
export function WriteForm({ action, params = {}, version, requestId, formId, className, gutter, kept, children }: WriteFormProps) {
  const [state, submit] = useActionState<FormState, FormData>(action, kept ? { typed: kept } : {})
  const [round, setRound] = useState({ n: 0, of: state })
  if (round.of !== state) setRound({ n: round.n + 1, of: state })
  const form = useRef<HTMLFormElement>(null)
  const name = Object.values(params).join(' ')
  const refusals = state.errors?.length ? state.errors : state.detail ? [{ message: state.detail }] : []
  return (
    <>
    <form ref={form} action={submit} id={formId} className={className} noValidate data-write={version === undefined ? undefined : name}>
      {/* after a conflict the next submit is weighed against what stands now: the refusal has said so */}
      <Envelope requestId={requestId} version={state.current ?? version} />
      {Object.entries(params).map(([name, value]) => <input key={name} type="hidden" name={`_${name}`} value={value} />)}
      {gutter ? <Gutter className="empty:hidden"><ErrorSummary key={`errors-${round.n}`} refusals={refusals} /></Gutter> : <ErrorSummary key={`errors-${round.n}`} refusals={refusals} />}
      {/* a fresh round of fields: React resets a form after its action, and only new inputs take what was typed */}
      <div key={round.n} className="contents">{children(fieldSource(state), state)}</div>
    </form>
    {version !== undefined && <StaleVersion state={state} form={form} name={name} submit={(data) => startTransition(() => submit(data))} />}
    </>
  )
}
