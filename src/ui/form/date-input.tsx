import { controlClass } from './control-class'
import { fieldName } from '@/domain/form/decode-form'
import { Field, type FieldProps } from './field'
import { describedBy, fieldId } from './field-ids'

/** A local date, native picker, posted as YYYY-MM-DD. `max` is today's date where the future is refused. */
export function DateInput({ value, min, max, width = 'date', ...field }: FieldProps & { value?: string; min?: string; max?: string }) {
  const invalid = Boolean(field.error?.length)
  return (
    <Field {...field} width={width}>
      <input
        id={fieldId(field.path)}
        name={fieldName(field.path, 'date')}
        type="date"
        defaultValue={value}
        required={!field.optional}
        aria-invalid={invalid || undefined}
        aria-describedby={describedBy(field.path, field)}
        className={controlClass({ invalid })}
        {...{ min, max }}
      />
    </Field>
  )
}
