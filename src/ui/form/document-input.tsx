import { fieldName } from '@/domain/form/decode-form'
import { cls } from '../format/classes'
import { Field, type FieldProps } from './field'
import { describedBy, fieldId } from './field-ids'

/** A file that goes along with the form as it is. `accept`: endings, 「.xlsx,.csv」. */
export function DocumentInput({ accept, ...field }: FieldProps & { accept: string }) {
  const invalid = Boolean(field.error?.length)
  return (
    <Field {...field}>
      <input
        id={fieldId(field.path)}
        name={fieldName(field.path)}
        type="file"
        accept={accept}
        required={!field.optional}
        aria-invalid={invalid || undefined}
        aria-describedby={describedBy(field.path, field)}
        className={cls('block w-full rounded-base border bg-surface p-1 text-body', invalid ? 'border-bad' : 'border-control', 'file:mr-3 file:rounded-base file:border file:border-control file:bg-thead file:px-2.5 file:py-0.5')}
      />
    </Field>
  )
}
