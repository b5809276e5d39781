import { citationOf, type Refusal } from '@/domain/refusal'
import type { ReactNode } from 'react'
import { cls } from '../format/classes'
import { fieldId } from './field-ids'

const WIDTHS = { short: 'md:w-28', date: 'md:w-40', money: 'md:w-44', name: 'md:w-48', id: 'md:w-64', text: 'md:w-96', full: '' }

export interface FieldProps {
  /** Place in the data of the action, 「income.wage」; also the path of its errors. */
  path: string
  label: string
  hint?: ReactNode
  /** The refusals of this path, `errors['income.wage']`; shown in place of the hint. */
  error?: readonly Refusal[]
  /** Required is the default; optional fields say 「（选填）」. */
  optional?: boolean
  /** Where a carried-forward value comes from: 「已带出：筛查表 5月16日」. */
  source?: string
  /** Follows the expected length; the phone always takes the whole width. */
  width?: keyof typeof WIDTHS
  /** Set in a table cell, where the column head is the visible label. */
  bare?: boolean
}

/** Label above, hint or error below. Marks the field for the missing list. Used by every input of this folder. */
export function Field({ path, label, hint, error, optional, source, width = 'full', bare, children }: FieldProps & { children: ReactNode }) {
  const id = fieldId(path)
  return (
    <div
      data-field={path}
      data-label={label}
      data-required={optional ? undefined : ''}
      data-invalid={error?.length ? '' : undefined}
      className={cls('w-full scroll-mt-24', bare ? '' : WIDTHS[width])}
    >
      <label htmlFor={id} className={bare ? 'sr-only' : 'mb-[3px] block font-semibold max-md:text-[0.9375rem]/[1.375rem]'}>
        {label}
        {optional && <span className="font-normal text-ink-3">（选填）</span>}
      </label>
      {children}
      <FieldNotes id={id} hint={hint} error={error} source={source} />
    </div>
  )
}

/** Hint, error and source of a field or of a group of fields. */
export function FieldNotes({ id, hint, error, source }: Pick<FieldProps, 'hint' | 'error' | 'source'> & { id: string }) {
  return (
    <>
      {error?.length ? (
        <p id={`${id}-error`} className="mt-[3px] text-small">
          {error.map((refusal) => (
            <span key={`${refusal.rule}${refusal.message}`} className="block">
              <span className="text-bad">{refusal.message}</span>
              <span className="text-ink-2">{citationOf(refusal)}</span>
              {refusal.fix && `办法：${refusal.fix}`}
            </span>
          ))}
        </p>
      ) : (
        hint && (
          <p id={`${id}-hint`} className="mt-[3px] text-small text-ink-2">
            {hint}
          </p>
        )
      )}
      {source && (
        <p id={`${id}-source`} className="mt-[3px] text-note text-ink-3">
          {source}
        </p>
      )}
    </>
  )
}
