'use client'

import { attendeeCapacities, labelOf } from '@/domain/glossary'
import { citationOf } from '@/domain/refusal'
import type { Meeting } from '@/server/meeting/get-meeting'
import type { HouseholdResult } from '@/server/notice/act-on-batch'
import { DateInput } from '@/ui/form/date-input'
import { FormSection } from '@/ui/form/form-section'
import { NumberInput } from '@/ui/form/number-input'
import { TextArea } from '@/ui/form/text-area'
import { TextInput } from '@/ui/form/text-input'
import { PlainForm } from '../../_form/plain-form'
import { Refused } from '../../_form/refused'
import { PeopleRows } from '../../cases/_parts/people-rows'
import { record } from '../actions'
import { AgendaRow } from './agenda-row'

const CAPACITIES = attendeeCapacities.map((value) => ({ value, label: labelOf('attendeeCapacity', value) }))

/** Who met where once, then votes and conclusion of each household. A household left without a conclusion waits for another meeting. */
export function MeetingForm({ meeting: { today, village, households }, place, requestId }: { meeting: Meeting; place: string; requestId: string }) {
  const bodies = households.flatMap(({ body }) => body ?? [])
  const each = [...new Set(bodies.flatMap((body) => body.each))]
  const least = Math.max(1, ...bodies.map(({ min, each }) => Math.max(min, each.length)))
  const rule = bodies[0] && citationOf({ rule: 'R-046', clause: bodies[0].clause })
  return (
    <PlainForm action={record} params={{ village: village!.code }} requestId={requestId} submit="登记评议结果" back={{ label: '返回', href: '/?tab=villageReview' }} aside={<span className="text-small text-ink-2">未选结论的农户不登记，留待下次会议</span>}>
      {(fields, state) => {
        const results = (state.ok ? state.result : []) as HouseholdResult[]
        const done = results.filter(({ ok }) => ok)
        return (
          <>
            {done.length > 0 && <p role="status" className="font-semibold text-ok">已登记 {done.length} 户：{done.map(({ headName }) => headName).join('、')}</p>}
            <Refused results={results} state={state} href={(id) => `/cases/${id}`} />
            <FormSection title="评议会议" note={rule && `${each.length > 0 ? `须有${each.map((one) => labelOf('attendeeCapacity', one)).join('、')}参加` : `到会不少于 ${least} 人`}${rule}`} source="会议现场" usedFor="会议记录、识别审批表">
              <div className="grid gap-3 md:grid-cols-3">
                <DateInput path="meetingOn" label="评议时间" value={fields.text('meetingOn', today)} max={today} error={fields.errors.meetingOn} />
                <TextInput path="place" label="地点" value={fields.text('place', `${place}村部会议室`)} error={fields.errors.place} width="full" />
                <NumberInput path="expected" label="应到人数" unit="人" optional value={fields.number('expected')} error={fields.errors.expected} />
              </div>
              <PeopleRows path="attendees" legend="参会人员" options={CAPACITIES} known={[]} fields={fields} least={least} shown={Math.max(least, 3)} />
              {households.some(({ late }) => late) && (
                <TextArea path="lateReason" label="超期理由" rows={2} hint="用于已超过识别时限的农户" value={fields.text('lateReason')} error={fields.errors.lateReason} width="full" />
              )}
            </FormSection>
            <FormSection title="评议农户" note={`${households.length} 户`} source="已完成入户核实的案件，已带出" usedFor="公示、上报名单">
              {households.map((household, i) => <AgendaRow key={household.id} household={household} i={i} fields={fields} />)}
            </FormSection>
          </>
        )
      }}
    </PlainForm>
  )
}
