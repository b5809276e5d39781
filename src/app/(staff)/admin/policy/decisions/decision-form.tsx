'use client'

import type { DecisionKey } from '@/domain/decision/decision-keys'
import { SubmitButton } from '@/ui/button/submit-button'
import { DateInput } from '@/ui/form/date-input'
import { MoneyInput, NumberInput } from '@/ui/form/number-input'
import { Select } from '@/ui/form/select'
import { TextArea } from '@/ui/form/text-area'
import { TextInput } from '@/ui/form/text-input'
import type { FieldSource } from '../../../_form/field-source'
import { WriteForm } from '../../../_form/write-form'
import { makeDecision } from '../actions'

interface DecisionFormProps {
  decisionKey: DecisionKey
  /** Of its definition what the field shows. */
  of: { title: string; choices?: Readonly<Record<string, string>>; unit?: string; hint?: string }
  /** The county, or the township whose telephone it is. */
  code: string
  value: unknown
  today: string
  requestId: string
}

/** One decision: value, from which day, on what ground. */
export function DecisionForm({ decisionKey, of, code, value, today, requestId }: DecisionFormProps) {
  return (
    <WriteForm action={makeDecision} params={{ code, key: decisionKey }} requestId={requestId}>
      {(fields) => (
        <div className="flex flex-col gap-3">
          <ValueField {...{ decisionKey, of, value, fields }} />
          <DateInput path="effectiveFrom" label="执行日期" value={fields.text('effectiveFrom', today)} error={fields.errors.effectiveFrom} />
          <TextInput path="reason" label="依据" hint="会议纪要、文件或者理由" value={fields.text('reason')} error={fields.errors.reason} maxLength={500} />
          <p className="flex flex-wrap gap-3"><SubmitButton>作出规定</SubmitButton>{value !== null && <button type="submit" name="back" value="yes" formNoValidate className="text-small text-accent max-md:min-h-11">恢复默认</button>}</p>
        </div>
      )}
    </WriteForm>
  )
}

const FACTORS = [['base', '国家扶贫标准', '元'], ['multiple', '倍数', '倍'], ['priceGrowth', '物价指数增幅', '%'], ['incomeGrowth', '农村居民人均可支配收入增幅', '%'], ['subsistenceGrowth', '农村低保标准增幅', '%']] as const

function ValueField({ decisionKey, of: { title, choices, unit, hint }, value, fields }: Pick<DecisionFormProps, 'decisionKey' | 'of' | 'value'> & { fields: FieldSource }) {
  const shared = { path: 'value', label: title, hint, error: fields.errors.value }
  const known = typeof value === 'number' || typeof value === 'string' ? value : undefined
  if (decisionKey === 'rangeCalculation')
    return FACTORS.map(([name, label, factor]) => <MoneyInput key={name} path={`value.${name}`} label={label} unit={factor} negative={factor === '%'} value={fields.number(`value.${name}`, (value as Record<string, number> | null)?.[name])} error={fields.errors[`value.${name}`]} />)
  if (choices) return <Select {...shared} value={fields.text('value', known?.toString())} options={Object.entries(choices).map(([choice, label]) => ({ value: choice, label }))} />
  if (unit === '户' || unit === '天') return <NumberInput {...shared} unit={unit} value={fields.number('value', known as number)} />
  if (unit) return <MoneyInput {...shared} unit={unit} value={fields.number('value', known as number)} />
  if (decisionKey === 'screeningStandard') return <TextArea {...shared} rows={8} value={fields.text('value', known?.toString())} maxLength={4000} />
  return <TextInput {...shared} value={fields.text('value', known?.toString())} />
}
