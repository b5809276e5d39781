'use client'

import { SubmitButton } from '@/ui/button/submit-button'
import { DateInput } from '@/ui/form/date-input'
import { TextArea } from '@/ui/form/text-area'
import { TextInput } from '@/ui/form/text-input'
import { WriteForm } from '../../_form/write-form'
import { change, close } from '../actions'

interface Problem {
  id: string
  version: number
  responsible: string | null
  dueOn: string | null
  measures: string | null
  fixedOn: string | null
}

/** Who mends it and by when, how, and that it is mended. */
export function MendingForm({ problem, today, requestId }: { problem: Problem; today: string; requestId: string }) {
  return (
    <WriteForm action={change} params={{ id: problem.id }} version={problem.version} requestId={requestId} className="flex flex-col gap-3">
      {(fields) => (
        <>
          <div className="grid gap-3 md:grid-cols-3">
            <TextInput path="responsible" label="整改责任" value={fields.text('responsible', problem.responsible ?? '')} error={fields.errors.responsible} />
            <DateInput path="dueOn" label="整改时限" value={fields.text('dueOn', problem.dueOn ?? '')} error={fields.errors.dueOn} />
            <DateInput path="fixedOn" label="整改完成日期" optional max={today} value={fields.text('fixedOn', problem.fixedOn ?? '')} error={fields.errors.fixedOn} />
          </div>
          <TextArea path="measures" label="整改措施" rows={3} maxLength={2000} optional value={fields.text('measures', problem.measures ?? '')} error={fields.errors.measures} width="full" />
          <div><SubmitButton>保存整改情况</SubmitButton></div>
        </>
      )}
    </WriteForm>
  )
}

/** 逐项核实销号, by somebody else than who mended it. `asks`: the clause that wants the finding written. */
export function ClosingForm({ id, today, asks, requestId }: { id: string; today: string; asks: string | null; requestId: string }) {
  return (
    <WriteForm action={close} params={{ id }} requestId={requestId} className="flex flex-col gap-3">
      {(fields) => (
        <>
          <div className="grid gap-3 md:grid-cols-3">
            <TextInput path="verifiedBy" label="核实人" hint="不能是整改责任人" value={fields.text('verifiedBy')} error={fields.errors.verifiedBy} />
            <DateInput path="on" label="核实日期" max={today} value={fields.text('on', today)} error={fields.errors.on} />
          </div>
          <TextArea path="finding" label="逐项核实情况" rows={2} maxLength={1000} optional={!asks} {...(asks && { hint: `方案 ${asks}：逐项核实销号` })} value={fields.text('finding')} error={fields.errors.finding} width="full" />
          <div><SubmitButton>销号</SubmitButton></div>
        </>
      )}
    </WriteForm>
  )
}
