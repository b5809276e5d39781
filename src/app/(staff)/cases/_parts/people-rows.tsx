'use client'

import { useState } from 'react'
import { Button } from '@/ui/button/button'
import { FieldNotes } from '@/ui/form/field'
import { fieldId } from '@/ui/form/field-ids'
import { Select, type Option } from '@/ui/form/select'
import { TextInput } from '@/ui/form/text-input'
import type { FieldSource } from '../../_form/field-source'

interface PeopleRowsProps {
  path: string
  options: readonly Option[]
  known: readonly { name: string; capacity: string }[]
  fields: FieldSource
  /** So many are required. */
  least: number
  /** So many rows stand there at first. */
  shown?: number
  legend: string
}

/** Names with their capacity, one row each: 核实人员, 参会人员. Empty rows are not sent. */
export function PeopleRows({ path, options, known, fields, least, shown = least, legend }: PeopleRowsProps) {
  const errors = fields.errors[path]
  const typed = Array.from({ length: 60 }, (_, i) => i).filter((i) => fields.again && fields.text(`${path}.${i}.name`)).length
  const [rows, setRows] = useState(Math.max(least, shown, known.length, typed))
  return (
    <fieldset id={fieldId(path)} tabIndex={-1} data-field={path} data-label={legend} data-invalid={errors?.length ? '' : undefined} className="min-w-0 scroll-mt-24">
      <legend className="mb-[3px] font-semibold">{legend}</legend>
      <div className="flex flex-col gap-2">
      {Array.from({ length: rows }, (_, i) => (
        <div key={i} className="flex items-start gap-2">
          <span className="w-6 pt-1.5 text-right text-small text-ink-3">{i + 1}</span>
          <span className="min-w-0 flex-1 md:max-w-48"><TextInput bare path={`${path}.${i}.name`} label={`第 ${i + 1} 人姓名`} placeholder="姓名" value={fields.text(`${path}.${i}.name`, known[i]?.name)} optional={i >= least} error={fields.errors[`${path}.${i}.name`]} /></span>
          <span className="min-w-0 flex-1 md:max-w-56"><Select bare path={`${path}.${i}.capacity`} label={`第 ${i + 1} 人身份`} empty="身份" options={options} value={fields.text(`${path}.${i}.capacity`, known[i]?.capacity)} optional={i >= least} error={fields.errors[`${path}.${i}.capacity`]} /></span>
        </div>
      ))}
      <span className="pl-8"><Button size="dense" onClick={() => setRows(rows + 1)}>增加一人</Button></span>
      </div>
      <FieldNotes id={fieldId(path)} error={errors} />
    </fieldset>
  )
}
