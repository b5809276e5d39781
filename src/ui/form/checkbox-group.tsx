import { cls } from '../format/classes'
import { Choice } from './choice'
import { ChoiceGroup } from './choice-group'
import { fieldName } from '@/domain/form/decode-form'
import { FieldNotes, type FieldProps } from './field'
import { fieldId } from './field-ids'
import type { Option } from './select'

export interface CheckboxGroupProps extends FieldProps {
  options: readonly Option[]
  values?: readonly string[]
  /** Columns at a desk; the phone has one. */
  columns?: 1 | 2 | 3 | 4
}

const COLUMNS = { 1: '', 2: 'md:grid-cols-2', 3: 'md:grid-cols-3', 4: 'md:grid-cols-4' }

/** Any number of several, posted as a list; an empty choice posts an empty list. */
export function CheckboxGroup({ options, values = [], columns = 1, ...field }: CheckboxGroupProps) {
  const name = fieldName(field.path, 'list')
  return (
    <ChoiceGroup {...field}>
      <input type="hidden" name={name} value="" />
      <div className={cls('grid gap-x-4', COLUMNS[columns])}>
        {options.map((option) => (
          <Choice key={option.value} kind="checkbox" option={option} name={name} checked={values.includes(option.value)} />
        ))}
      </div>
    </ChoiceGroup>
  )
}

/** One box with a sentence, 「已核对纸质表第 8、9 栏签字」; checked posts true, unchecked nothing. */
export function Checkbox({ checked, path, label, hint, error, optional, source }: FieldProps & { checked?: boolean }) {
  const id = fieldId(path)
  return (
    <div data-field={path} data-label={label} data-required={optional ? undefined : ''} className="scroll-mt-24">
      <Choice kind="checkbox" option={{ value: 'yes', label }} name={fieldName(path, 'bool')} checked={checked} id={id} required={!optional} />
      <FieldNotes id={id} hint={hint} error={error} source={source} />
    </div>
  )
}
