'use client'

import type { HazardView } from '@/server/hazard/hazard-view'
import { SubmitButton } from '@/ui/button/submit-button'
import { DateInput } from '@/ui/form/date-input'
import { NumberInput } from '@/ui/form/number-input'
import { Select, type Option } from '@/ui/form/select'
import { TextArea } from '@/ui/form/text-area'
import { TextInput } from '@/ui/form/text-input'
import { WriteForm } from '../_form/write-form'
import { judge, report } from './actions'

/** A signal, as soon as somebody sees it. */
export function ReportForm({ requestId, today, places, hazards }: { requestId: string; today: string; places: readonly Option[]; hazards: readonly Option[] }) {
  return (
    <WriteForm action={report} requestId={requestId} className="flex flex-col gap-3">
      {(fields) => (
        <>
          <Select path="region" label="区域" value={fields.text('region', places[0]?.value)} options={places} error={fields.errors.region} />
          <Select path="hazard" label="隐患类别" value={fields.text('hazard')} options={hazards} error={fields.errors.hazard} />
          <div className="grid gap-3 md:grid-cols-2">
            <DateInput path="foundOn" label="发现日期" max={today} value={fields.text('foundOn', today)} error={fields.errors.foundOn} />
            <NumberInput path="households" label="涉及户数" unit="户" value={fields.text('households')} error={fields.errors.households} />
          </div>
          <TextArea path="text" label="情况" rows={3} maxLength={1000} value={fields.text('text')} error={fields.errors.text} width="full" />
          <TextInput path="leadUnit" label="牵头单位" maxLength={100} optional value={fields.text('leadUnit')} error={fields.errors.leadUnit} />
          <div><SubmitButton>报告风险</SubmitButton></div>
        </>
      )}
    </WriteForm>
  )
}

/** 研判, what is done against it, and that it is over. */
export function JudgeForm({ row, requestId, today }: { row: HazardView; requestId: string; today: string }) {
  return (
    <WriteForm action={judge} params={{ id: row.id }} version={row.version} requestId={requestId} className="flex flex-col gap-3">
      {(fields) => (
        <>
          <TextArea path="judgement" label="研判" rows={2} maxLength={1000} value={fields.text('judgement', row.judgement ?? '')} error={fields.errors.judgement} width="full" />
          <TextArea path="plan" label="防范措施" rows={3} maxLength={2000} optional value={fields.text('plan', row.plan ?? '')} error={fields.errors.plan} width="full" />
          <div className="grid gap-3 md:grid-cols-2">
            <TextInput path="leadUnit" label="牵头单位" maxLength={100} optional value={fields.text('leadUnit', row.leadUnit ?? '')} error={fields.errors.leadUnit} />
            <DateInput path="endedOn" label="解除日期" max={today} optional value={fields.text('endedOn', row.endedOn ?? '')} error={fields.errors.endedOn} />
          </div>
          <div><SubmitButton>保存研判</SubmitButton></div>
        </>
      )}
    </WriteForm>
  )
}
