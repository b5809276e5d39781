'use client'

import { useActionState, useState, type ReactNode } from 'react'
import type { FormState } from '@/server/kernel/form'
import { ErrorSummary } from '@/ui/form/error-summary'
import { Envelope } from '@/ui/form/envelope'
import { errorsOf, type FieldErrors } from '@/ui/form/errors-of'
import { act } from '../actions'

type ActState = FormState

/** What the fields of the form need: refusals by path, and what was typed before the last refusal. */
export interface FieldSource {
  errors: FieldErrors
  /** What was typed at `path`, else what is known. */
  text(path: string, known?: string): string | undefined
  number(path: string, known?: number | null): number | null | undefined
  bool(path: string, known?: boolean): boolean | undefined
  list(path: string, known?: readonly string[]): readonly string[]
  /** Whether the form comes back from a refusal. */
  again: boolean
}

export interface ActFormProps {
  id: string
  version: number
  requestId: string
  action: string
  /** Key of a step done ahead of its turn. */
  step?: string
  /** Where a success leads; the case otherwise. */
  next?: string
  formId?: string
  className?: string
  /** What was kept as a draft, by field name, and under which key. */
  draft?: { key: string; typed?: Record<string, string | string[]> }
  children: (fields: FieldSource, state: FormState) => ReactNode
  /** Another server action of the same shape, where the fields do not match the data one to one. */
  via?: (state: ActState, form: FormData) => Promise<ActState>
}

/** A form of one act on a case. Native inputs and one POST; after a refusal everything typed is there again. */
export function ActForm({ id, version, requestId, action, step, next, formId, className, children, draft, via = act }: ActFormProps) {
  const [state, submit] = useActionState<ActState, FormData>(via, draft?.typed ? { typed: draft.typed } : {})
  const [round, setRound] = useState({ n: 0, of: state })
  if (round.of !== state) setRound({ n: round.n + 1, of: state })
  const refusals = state.errors?.length ? state.errors : state.detail ? [{ message: state.detail }] : []
  return (
    <form action={submit} id={formId} className={className} noValidate>
      <Envelope requestId={requestId} version={version} />
      <input type="hidden" name="_id" value={id} />
      <input type="hidden" name="_action" value={action} />
      {step && <input type="hidden" name="step" value={step} />}
      {draft && <input type="hidden" name="_draft" value={draft.key} />}
      {next && <input type="hidden" name="_next" value={next} />}
      <ErrorSummary refusals={refusals} />
      {/* a fresh round of fields: React resets a form after its action, and only new inputs take what was typed */}
      <div key={round.n} className="contents">
        {children(source(state), state)}
      </div>
    </form>
  )
}

/** Reads what was typed, whatever type its field name carries (`income.wage:yuan`). */
function source({ errors = [], typed }: ActState): FieldSource {
  const byPath = new Map(Object.entries(typed ?? {}).map(([name, value]) => [name.split(':')[0]!, value]))
  const text = (path: string, known?: string) => (typed ? (byPath.get(path)?.toString() ?? '') : known)
  return {
    errors: errorsOf(errors),
    again: typed !== undefined,
    text,
    number: (path, known) => {
      const value = text(path)
      if (!typed) return known
      const plain = value?.replace(/,/g, '')
      return plain && Number.isFinite(Number(plain)) ? Number(plain) : null
    },
    bool: (path, known) => (typed ? (byPath.has(path) ? byPath.get(path) === 'yes' : undefined) : known),
    list: (path, known = []) => (typed ? [byPath.get(path) ?? []].flat().filter(Boolean) : known),
  }
}
