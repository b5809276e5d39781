import type { HTMLAttributes, HTMLInputTypeAttribute } from 'react'
import { controlClass } from './control-class'
import { fieldName } from '@/domain/form/decode-form'
import { Field, type FieldProps } from './field'
import { describedBy, fieldId } from './field-ids'

export interface TextInputProps extends FieldProps {
  value?: string
  placeholder?: string
  maxLength?: number
  inputMode?: HTMLAttributes<HTMLInputElement>['inputMode']
  type?: HTMLInputTypeAttribute
  autoComplete?: string
  disabled?: boolean
  readOnly?: boolean
  /** Marked by the server as the first field to be put right. */
  autoFocus?: boolean
  /** Offered while typing; anything else may be written. */
  suggestions?: readonly string[]
}

/** One line of text. A native input: it posts before hydration, and its value survives back and reload. */
export function TextInput({
  value,
  type = 'text',
  autoComplete = 'off',
  placeholder,
  maxLength,
  inputMode,
  disabled,
  readOnly,
  autoFocus,
  suggestions = [],
  ...field
}: TextInputProps) {
  const invalid = Boolean(field.error?.length)
  return (
    <Field {...field}>
      <input
        id={fieldId(field.path)}
        name={fieldName(field.path)}
        type={type}
        defaultValue={value}
        required={!field.optional}
        aria-invalid={invalid || undefined}
        aria-describedby={describedBy(field.path, field)}
        className={controlClass({ invalid })}
        list={suggestions.length > 0 ? `${fieldId(field.path)}-list` : undefined}
        {...{ autoComplete, placeholder, maxLength, inputMode, disabled, readOnly, autoFocus }}
      />
      {suggestions.length > 0 && <datalist id={`${fieldId(field.path)}-list`}>{suggestions.map((words) => <option key={words} value={words} />)}</datalist>}
    </Field>
  )
}
