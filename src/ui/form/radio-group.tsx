import { cls } from '../format/classes'
import { Choice } from './choice'
import { ChoiceGroup } from './choice-group'
import { fieldName, type FieldType } from '@/domain/form/decode-form'
import type { FieldProps } from './field'
import type { Option } from './select'

export interface RadioGroupProps extends FieldProps {
  options: readonly Option[]
  value?: string
  type?: FieldType
  /** Side by side (short words) or one below the other. */
  flow?: 'row' | 'column'
}

/** One of several. Nothing is preselected unless a value is known. */
export function RadioGroup({ options, value, type, flow = 'row', ...field }: RadioGroupProps) {
  return (
    <ChoiceGroup {...field}>
      <div className={cls(flow === 'row' && 'flex flex-wrap gap-x-5')}>
        {options.map((option) => (
          <Choice
            key={option.value}
            kind="radio"
            option={option}
            name={fieldName(field.path, type)}
            checked={value === option.value}
            required={!field.optional}
          />
        ))}
      </div>
    </ChoiceGroup>
  )
}

/** A question answered by 是 or 否 (or words of its own, 「有」「无」, 「达标」「不达标」), posted as a boolean. */
export function YesNo({ value, yes = '是', no = '否', ...field }: FieldProps & { value?: boolean; yes?: string; no?: string }) {
  const options = [
    { value: 'yes', label: yes },
    { value: 'no', label: no },
  ]
  return <RadioGroup {...field} options={options} type="bool" value={value === undefined ? undefined : value ? 'yes' : 'no'} />
}
