import { cls } from '../format/classes'
import type { Option } from './select'

interface ChoiceProps {
  option: Option
  kind: 'radio' | 'checkbox'
  name: string
  checked?: boolean
  required?: boolean
  id?: string
}

/** One radio or checkbox with its words; the whole line is the target, 44 px on the phone. */
export function Choice({ option, kind, name, checked, required, id }: ChoiceProps) {
  return (
    <label className={cls('flex min-h-7 items-start gap-2 py-1 max-md:min-h-11 max-md:items-center', option.disabled && 'text-ink-3')}>
      <input
        id={id}
        type={kind}
        name={name}
        value={option.value}
        defaultChecked={checked}
        disabled={option.disabled}
        required={required}
        className="mt-[3px] size-4 shrink-0 accent-accent max-md:mt-0 max-md:size-5"
      />
      <span>
        {option.label}
        {option.hint && <span className="block text-small text-ink-3">{option.hint}</span>}
      </span>
    </label>
  )
}
