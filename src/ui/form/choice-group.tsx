import type { ReactNode } from 'react'
import { cls } from '../format/classes'
import { FieldNotes, type FieldProps } from './field'
import { describedBy, fieldId } from './field-ids'

/** A fieldset with its legend, hint and error: what radio and checkbox groups stand in. The legend is the group's label. */
export function ChoiceGroup({ path, label, hint, error, optional, source, bare, children }: FieldProps & { children: ReactNode }) {
  const id = fieldId(path)
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      data-field={path}
      data-label={label}
      data-required={optional ? undefined : ''}
      data-invalid={error?.length ? '' : undefined}
      aria-describedby={describedBy(path, { hint, error, source })}
      className="min-w-0 scroll-mt-24"
    >
      <legend className={cls(bare ? 'sr-only' : 'mb-[3px] font-semibold max-md:text-[0.9375rem]/[1.375rem]')}>
        {label}
        {optional && <span className="font-normal text-ink-3">（选填）</span>}
      </legend>
      {children}
      <FieldNotes id={id} hint={hint} error={error} source={source} />
    </fieldset>
  )
}
