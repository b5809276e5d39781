import { Caret } from '../button/caret'
import { cls } from '../format/classes'
import { controlClass } from './control-class'
import { fieldName, type FieldType } from '@/domain/form/decode-form'
import { Field, type FieldProps } from './field'
import { describedBy, fieldId } from './field-ids'

export interface Option {
  value: string
  label: string
  disabled?: boolean
  /** A second line under the choice (radio and checkbox groups only). */
  hint?: string
}

export interface SelectProps extends FieldProps {
  options: readonly Option[]
  value?: string
  /** The first, empty entry; absent where one of the options is always taken. */
  empty?: string
  type?: FieldType
  /** Called with each choice, for what depends on it. */
  onValue?: (value: string) => void
}

/** A native select. Keyed by its value: React's reset after a form action forgets the chosen option otherwise. */
export function Select({ options, value, empty = '请选择', type, onValue, ...field }: SelectProps) {
  const invalid = Boolean(field.error?.length)
  return (
    <Field {...field}>
      <span className="relative block">
        <select
          key={value}
          id={fieldId(field.path)}
          name={fieldName(field.path, type)}
          defaultValue={value ?? ''}
          required={!field.optional}
          onChange={onValue && ((event) => onValue(event.target.value))}
          aria-invalid={invalid || undefined}
          aria-describedby={describedBy(field.path, field)}
          className={cls(controlClass({ invalid }), 'appearance-none pr-7')}
        >
          {empty && <option value="">{empty}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
        <Caret className="pointer-events-none absolute top-1/2 right-2.5 -mt-1" />
      </span>
    </Field>
  )
}
