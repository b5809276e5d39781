'use client'

import { readIdentityNumber } from '@/domain/member/identity-number'
import { controlClass } from './control-class'
import { fieldName } from '@/domain/form/decode-form'
import { Field, type FieldProps } from './field'
import { describedBy, fieldId } from './field-ids'
import { useFieldCheck } from './use-field-check'

/** An identity number, checked on leaving as GB 11643 wants it. `today` bounds the birthday. */
export function IdentityInput({ value, today, width = 'id', ...field }: FieldProps & { value?: string; today: string }) {
  const { errors, onBlur, onInput } = useFieldCheck((text) => {
    const reading = readIdentityNumber(text, today)
    return reading.ok ? undefined : reading.message
  }, field.error)
  const invalid = Boolean(errors?.length)
  return (
    <Field {...field} width={width} error={errors}>
      <input
        id={fieldId(field.path)}
        name={fieldName(field.path)}
        defaultValue={value}
        autoComplete="off"
        autoCapitalize="characters"
        maxLength={24}
        required={!field.optional}
        aria-invalid={invalid || undefined}
        aria-describedby={describedBy(field.path, { ...field, error: errors })}
        className={controlClass({ invalid })}
        onBlur={(event) => onBlur(event.target.value)}
        onChange={(event) => onInput(event.target.value)}
      />
    </Field>
  )
}
