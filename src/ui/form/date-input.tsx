import { controlClass } from './control-class'
import { fieldName } from '@/domain/form/decode-form'
import { Field, type FieldProps } from './field'
import { DayField } from './day-field'
import { describedBy, fieldId } from './field-ids'

/** A local date, posted as YYYY-MM-DD: typed at a desk, picked on a phone. `max` is today's date where the future is refused. */
export function DateInput({ value, min, max, width = 'date', ...field }: FieldProps & { value?: string; min?: string; max?: string }) {
  const invalid = Boolean(field.error?.length)
  return (
    <Field {...field} width={width}>
      <DayField
        id={fieldId(field.path)}
        name={fieldName(field.path, 'date')}
        today={max ?? (value && `${value.slice(0, 4)}-12-31`) /* a day without a year: of the past, or of the year shown */}
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
