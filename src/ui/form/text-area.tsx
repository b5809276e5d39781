import { cls } from '../format/classes'
import { controlClass } from './control-class'
import { fieldName } from '@/domain/form/decode-form'
import { Field, type FieldProps } from './field'
import { describedBy, fieldId } from './field-ids'

/** Several lines of text: opinions, reasons, notes. */
export function TextArea({
  value,
  rows = 3,
  maxLength,
  placeholder,
  ...field
}: FieldProps & { value?: string; rows?: number; maxLength?: number; placeholder?: string }) {
  const invalid = Boolean(field.error?.length)
  return (
    <Field {...field}>
      <textarea
        id={fieldId(field.path)}
        name={fieldName(field.path)}
        defaultValue={value}
        required={!field.optional}
        aria-invalid={invalid || undefined}
        aria-describedby={describedBy(field.path, field)}
        className={cls(controlClass({ invalid }), 'block h-auto! resize-y py-1.5')}
        {...{ rows, maxLength, placeholder }}
      />
    </Field>
  )
}
