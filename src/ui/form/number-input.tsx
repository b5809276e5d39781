'use client'

import { halfWidth, money, parseMoney } from '../format/money'
import { controlClass } from './control-class'
import { fieldName } from '@/domain/form/decode-form'
import { Field, type FieldProps } from './field'
import { describedBy, fieldId } from './field-ids'
import { useFieldCheck } from './use-field-check'

interface NumericProps extends FieldProps {
  unit?: string
  dense?: boolean
  /** Called with the number at each keystroke, for live results; null for an empty or unreadable field. */
  onNumber?: (value: number | null) => void
}

export interface MoneyInputProps extends NumericProps {
  /** Yuan; a text is what was typed and could not be read. */
  value?: number | string | null
  /** Amounts below zero are refused unless allowed. */
  negative?: boolean
}

/** Yuan with two decimals. Takes 18000, 18,000.00 and full-width digits; on leaving, the amount is set out as 18,000.00. */
export function MoneyInput({ value, negative, unit = '元', width = 'money', ...field }: MoneyInputProps) {
  const check = (text: string) => {
    const yuan = parseMoney(text)
    if (yuan === null) return undefined
    if (Number.isNaN(yuan)) return '金额须为数字，最多两位小数。'
    return yuan < 0 && !negative ? '金额不能小于 0。' : undefined
  }
  const tidy = (text: string) => {
    const yuan = parseMoney(text)
    return yuan === null || Number.isNaN(yuan) ? text : money(yuan)
  }
  return (
    <NumericField
      {...field}
      {...{ unit, width, check, tidy }}
      name={fieldName(field.path, 'yuan')}
      initial={typeof value === 'number' ? money(value) : (value ?? '')}
      read={(text) => parseMoney(text)}
      inputMode="decimal"
    />
  )
}

export interface NumberInputProps extends NumericProps {
  value?: number | string | null
  min?: number
  max?: number
}

/** A whole number with its unit: persons, votes, days. */
export function NumberInput({ value, min = 0, max, width = 'short', ...field }: NumberInputProps) {
  const check = (text: string) => {
    const plain = halfWidth(text).trim()
    if (plain === '') return undefined
    if (!/^-?\d+$/.test(plain)) return '须为整数。'
    if (Number(plain) < min) return `不能小于 ${min}。`
    return max !== undefined && Number(plain) > max ? `不能大于 ${max}。` : undefined
  }
  return (
    <NumericField
      {...field}
      {...{ width, check }}
      name={fieldName(field.path, 'int')}
      initial={value === undefined || value === null ? '' : String(value)}
      tidy={(text) => halfWidth(text).trim()}
      read={(text) => (/^-?\d+$/.test(halfWidth(text).trim()) ? Number(halfWidth(text).trim()) : null)}
      inputMode="numeric"
    />
  )
}

interface NumericFieldProps extends NumericProps {
  name: string
  initial: string
  check: (text: string) => string | undefined
  tidy: (text: string) => string
  read: (text: string) => number | null
  inputMode: 'decimal' | 'numeric'
}

function NumericField({ name, initial, check, tidy, read, inputMode, unit, dense, onNumber, ...field }: NumericFieldProps) {
  const { errors, onBlur, onInput } = useFieldCheck(check, field.error)
  const invalid = Boolean(errors?.length)
  return (
    <Field {...field} error={errors} label={field.bare && unit ? `${field.label}（${unit}）` : field.label}>
      <span className="relative block">
        <input
          id={fieldId(field.path)}
          name={name}
          defaultValue={initial}
          inputMode={inputMode}
          autoComplete="off"
          required={!field.optional}
          aria-invalid={invalid || undefined}
          aria-describedby={
            [unit && !field.bare && `${fieldId(field.path)}-unit`, describedBy(field.path, { ...field, error: errors })].filter(Boolean).join(' ') || undefined
          }
          className={controlClass({ invalid, dense, end: true, unit: Boolean(unit) && !field.bare })}
          onBlur={(event) => {
            event.target.value = tidy(event.target.value)
            onBlur(event.target.value)
          }}
          onChange={(event) => {
            onInput(event.target.value)
            const number = read(event.target.value)
            onNumber?.(number === null || Number.isNaN(number) ? null : number)
          }}
        />
        {unit && !field.bare && (
          <span id={`${fieldId(field.path)}-unit`} className="pointer-events-none absolute inset-y-0 right-[9px] flex items-center text-small text-ink-3">
            {unit}
          </span>
        )}
      </span>
    </Field>
  )
}
