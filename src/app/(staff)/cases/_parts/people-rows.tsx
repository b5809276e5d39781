'use client'

import { useState } from 'react'
import { Button } from '@/ui/button/button'
import { Select, type Option } from '@/ui/form/select'
import { TextInput } from '@/ui/form/text-input'
import type { FieldSource } from '../../_form/field-source'

interface PeopleRowsProps {
  path: string
  options: readonly Option[]
  known: readonly { name: string; capacity: string }[]
  fields: FieldSource
  least: number
}

/** Names with their capacity, one row each: 核实人员, 参会人员. Empty rows are not sent. */
export function PeopleRows({ path, options, known, fields, least }: PeopleRowsProps) {
  const typed = Array.from({ length: 60 }, (_, i) => i).filter((i) => fields.again && fields.text(`${path}.${i}.name`)).length
  const [rows, setRows] = useState(Math.max(least, known.length, typed))
  return (
    <div className="flex flex-col gap-2">
      {Array.from({ length: rows }, (_, i) => (
        <div key={i} className="flex items-start gap-2">
          <span className="w-6 pt-1.5 text-right text-small text-ink-3">{i + 1}</span>
          <TextInput bare path={`${path}.${i}.name`} label={`第 ${i + 1} 人姓名`} placeholder="姓名" value={fields.text(`${path}.${i}.name`, known[i]?.name)} optional={i >= least} error={fields.errors[`${path}.${i}.name`]} width="name" />
          <Select bare path={`${path}.${i}.capacity`} label={`第 ${i + 1} 人身份`} empty="身份" options={options} value={fields.text(`${path}.${i}.capacity`, known[i]?.capacity)} optional={i >= least} error={fields.errors[`${path}.${i}.capacity`]} width="name" />
        </div>
      ))}
      <span className="pl-8"><Button size="dense" onClick={() => setRows(rows + 1)}>增加一人</Button></span>
    </div>
  )
}
