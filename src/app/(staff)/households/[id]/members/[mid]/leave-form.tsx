'use client'

import type { HouseholdView } from '@/server/household/household-view'
import { SubmitButton } from '@/ui/button/submit-button'
import { DateInput } from '@/ui/form/date-input'
import { FormSection } from '@/ui/form/form-section'
import { Select, type Option } from '@/ui/form/select'
import { TextInput } from '@/ui/form/text-input'
import { Gutter } from '@/ui/layout/page'
import { WriteForm } from '../../../../_form/write-form'
import { leaveMember } from '../../../actions'

interface LeaveFormProps {
  id: string
  member: HouseholdView['members'][number]
  /** Who may follow a leaving head; empty for everybody else. */
  others: readonly Option[]
  today: string
  requestId: string
}

/** 成员减少: the row stays in the history; a head names who follows. */
export function LeaveForm({ id, member, others, today, requestId }: LeaveFormProps) {
  const head = member.relation === 'head'
  return (
    <WriteForm action={leaveMember} params={{ id, mid: member.id }} requestId={requestId} className="pt-3">
      {(fields) => (
        <Gutter>
          <FormSection title="成员减少" note="去世、婚出、迁出、判刑等；自退出日期起不计入家庭人口" usedFor="家庭人口和人均纯收入；历史保留" columns={3}>
            <TextInput path="reason" label="退出原因" value={fields.text('reason')} error={fields.errors.reason} maxLength={200} />
            <DateInput path="on" label="退出日期" max={today} value={fields.text('on', today)} error={fields.errors.on} />
            {head && <Select path="successorId" label="继任户主" options={others} value={fields.text('successorId')} error={fields.errors.successorId} />}
            <span><SubmitButton variant="danger">登记退出</SubmitButton></span>
          </FormSection>
        </Gutter>
      )}
    </WriteForm>
  )
}
