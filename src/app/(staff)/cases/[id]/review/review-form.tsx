'use client'

import { citationOf } from '@/domain/refusal'
import { attendeeCapacities, labelOf, type AttendeeCapacity } from '@/domain/glossary'
import { CheckboxGroup } from '@/ui/form/checkbox-group'
import { DateInput } from '@/ui/form/date-input'
import { NumberInput } from '@/ui/form/number-input'
import { RadioGroup } from '@/ui/form/radio-group'
import { TextArea } from '@/ui/form/text-area'
import { TextInput } from '@/ui/form/text-input'
import { CaseFacts } from '../../_parts/case-facts'
import { PeopleRows } from '../../_parts/people-rows'
import { SimpleStep } from '../../_parts/simple-step'
import type { StepForm } from '../../_parts/step-page'

const CAPACITIES = attendeeCapacities.map((value) => ({ value, label: labelOf('attendeeCapacity', value) }))

interface Held {
  meetingOn?: string
  place?: string
  attendees?: { name: string; capacity: AttendeeCapacity }[]
  votesFor?: number
  votesAgainst?: number
  expected?: number
  reason?: string
}

/** 村级评议: time, place, who was there, votes, conclusion. What was recorded before a return is filled in. */
export function ReviewForm({ desk, ahead, requestId }: StepForm) {
  const held = (desk.case.data[desk.case.step?.key ?? ''] ?? {}) as Held
  const body = (desk.policy.rules as { 'R-046'?: { min: number; each: readonly AttendeeCapacity[]; clause: string } })['R-046']
  const meeting = desk.policy.rules['R-025']
  const needs = body && (body.each.length > 0 ? `须有${body.each.map((c) => labelOf('attendeeCapacity', c)).join('、')}参加` : `到会不少于 ${body.min} 人`)
  return (
    <SimpleStep desk={desk} ahead={ahead} requestId={requestId} title="评议会议" note={needs && `${needs}${citationOf({ rule: 'R-046', clause: body.clause })}`} source="会议现场" usedFor="会议记录、识别审批表" submit="登记评议结果" columns={1} beside={<CaseFacts desk={desk} />}>
      {(fields) => (
        <>
          <div className="grid gap-3 md:grid-cols-3">
            <DateInput path="meetingOn" label="评议时间" value={fields.text('meetingOn', held.meetingOn ?? desk.today)} max={desk.today} error={fields.errors.meetingOn} />
            <TextInput path="place" label="地点" value={fields.text('place', held.place ?? `${desk.place.village}村部会议室`)} error={fields.errors.place} width="full" />
            <NumberInput path="expected" label="应到人数" unit="人" optional value={fields.number('expected', held.expected)} error={fields.errors.expected} />
          </div>
          <PeopleRows path="attendees" legend="参会人员" options={CAPACITIES} known={held.attendees ?? []} fields={fields} least={Math.max(body?.min ?? 0, body?.each.length ?? 0, 1)} shown={3} />
          <div className="grid gap-3 md:grid-cols-3">
            <NumberInput path="votesFor" label="同意" unit="票" value={fields.number('votesFor', held.votesFor)} error={fields.errors.votesFor} />
            <NumberInput path="votesAgainst" label="反对" unit="票" value={fields.number('votesAgainst', held.votesAgainst ?? 0)} error={fields.errors.votesAgainst} />
            <RadioGroup path="decision" label="结论" options={[{ value: 'pass', label: '通过' }, { value: 'fail', label: '不通过' }]} value={fields.text('decision')} error={fields.errors.decision} />
          </div>
          <TextArea path="reason" label="理由" rows={2} optional hint="不通过的，写明理由，并告知农户" value={fields.text('reason', held.reason)} error={fields.errors.reason} width="full" />
          {desk.policy.negativeHits.length > 0 && (
            <CheckboxGroup path="exceptionFor" label="负面清单例外（经评议同意的，逐项勾选）" optional columns={2} hint={meeting && `特殊情况由村民代表会议评议，到会村民代表不少于 ${meeting.villagerRepresentatives} 人${citationOf({ rule: 'R-025', clause: meeting.clause })}`} options={desk.policy.negativeHits.map((item) => ({ value: item, label: labelOf('assetItem', item) }))} values={fields.list('exceptionFor')} error={fields.errors.exceptionFor} />
          )}
        </>
      )}
    </SimpleStep>
  )
}
