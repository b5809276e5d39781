'use client'

import type { HouseholdView } from '@/server/household/household-view'
import { DateInput } from '@/ui/form/date-input'
import { FormSection } from '@/ui/form/form-section'
import { PlainForm } from '../../../../_form/plain-form'
import { LiveQuality } from '../../../_fields/live-quality'
import { MemberFields } from '../../../_fields/member-fields'
import { joinMember } from '../../../actions'

/** One more member, counted from the day of joining. */
export function JoinForm({ id, head, today, requestId }: { id: string; head?: HouseholdView['members'][number]; today: string; requestId: string }) {
  return (
    <PlainForm action={joinMember} params={{ id }} requestId={requestId} submit="增加成员" back={{ label: '返回', href: `/households/${id}?tab=members` }}>
      {(fields) => (
        <FormSection title="新成员" source="户口簿和身份证" usedFor="一户一档、家庭人口和人均纯收入">
          <DateInput path="joinedOn" label="加入日期" max={today} value={fields.text('joinedOn', today)} error={fields.errors.joinedOn} hint="出生、婚入、迁回的日期，自该日起计入家庭人口" />
          <MemberFields fields={fields} today={today} withoutHead />
          <LiveQuality of="member" today={today} head={head} />
        </FormSection>
      )}
    </PlainForm>
  )
}
