'use client'

import { useState } from 'react'
import { labelOf, measureCategories, riskTypes, type MeasureCategory, type RiskType } from '@/domain/glossary'
import { DateInput } from '@/ui/form/date-input'
import { MoneyInput } from '@/ui/form/number-input'
import { Select } from '@/ui/form/select'
import { TextInput } from '@/ui/form/text-input'
import type { FieldSource } from '../../../_form/field-source'

export interface MeasureFieldsProps {
  fields: FieldSource
  prefix?: string
  risks: readonly RiskType[]
  members: readonly string[]
  known?: { targetRisk?: RiskType; plannedOn?: string }
  /** The policy's table: by what means, and who leads (R-088). */
  table?: readonly { category: MeasureCategory; instruments: readonly string[]; lead: string | null; responsible: readonly string[] }[]
}

/** One measure in the order of the plan; the household's own risks come first. */
export function MeasureFields({ fields, prefix = '', risks, members, known = {}, table = [] }: MeasureFieldsProps) {
  const [category, setCategory] = useState<string>()
  const at = (path: string) => ({ path: `${prefix}${path}`, error: fields.errors[`${prefix}${path}`] })
  const text = (path: string, value?: string) => fields.text(`${prefix}${path}`, value)
  const row = table.find((entry) => entry.category === (category ?? text('category')))
  const units = row ? [...(row.lead ? [row.lead] : []), ...row.responsible] : []
  const order = [...risks, ...riskTypes.filter((risk) => !risks.includes(risk))]
  return (
    <div className="grid items-start gap-x-4 gap-y-3 md:grid-cols-3">
      <Select {...at('category')} label="类别" onValue={setCategory} value={text('category')} options={measureCategories.map((value) => ({ value, label: labelOf('measureCategory', value) }))} />
      <TextInput {...at('instrument')} label="措施" suggestions={row?.instruments} value={text('instrument')} maxLength={200} />
      <Select {...at('targetRisk')} label="针对风险" value={text('targetRisk', known.targetRisk)} options={order.map((value) => ({ value, label: `${labelOf('riskType', value)}${risks.includes(value) ? '' : '（未登记）'}` }))} />
      <Select {...at('beneficiary')} label="受益人" optional empty="全户" value={text('beneficiary')} options={[...new Set(members)].map((value) => ({ value, label: value }))} />
      <TextInput key={`unit-${category ?? ''}`} {...at('responsibleUnit')} label="责任单位" hint={row?.lead ? `牵头 ${row.lead}${row.responsible.length > 0 ? `，责任 ${row.responsible.join('、')}` : ''}` : undefined} suggestions={units} value={category ? (units[0] ?? '') : text('responsibleUnit')} maxLength={100} />
      <div className="grid grid-cols-2 gap-3">
        <DateInput {...at('plannedOn')} label="计划日期" value={text('plannedOn', known.plannedOn)} width="full" />
        <MoneyInput {...at('amount')} label="金额" optional value={fields.number(`${prefix}amount`)} width="full" />
      </div>
    </div>
  )
}
