'use client'

import { labelOf, relations } from '@/domain/glossary'
import type { HouseholdView } from '@/server/household/household-view'
import { FormSection } from '@/ui/form/form-section'
import { Select } from '@/ui/form/select'
import { PlainForm } from '../../../../_form/plain-form'
import { LiveQuality } from '../../../_fields/live-quality'
import { MemberFields } from '../../../_fields/member-fields'
import { editMember } from '../../../actions'

type Member = HouseholdView['members'][number]

interface EditMemberFormProps {
  id: string
  member: Member
  head?: Member
  version: number
  today: string
  requestId: string
}

/** What is known of a member. Whoever becomes the head says what the head until now becomes. */
export function EditMemberForm({ id, member, head, version, today, requestId }: EditMemberFormProps) {
  return (
    <PlainForm action={editMember} params={{ id, mid: member.id }} version={version} requestId={requestId} submit="保存修改" back={{ label: '返回', href: `/households/${id}?tab=members` }}>
      {(fields) => (
        <FormSection title={`${member.name}　${member.idNumber}`} source="登记簿，已带出" usedFor="一户一档、家庭人口和劳动力">
          <MemberFields fields={fields} today={today} known={member} numberOptional />
          <LiveQuality of="member" today={today} known={member} head={head} />
          {member.relation !== 'head' && (
            <Select
              path="formerHeadRelation" label="原户主改为" optional empty="户主不变" width="name" hint="把本人改为户主时填写"
              value={fields.text('formerHeadRelation')} error={fields.errors.formerHeadRelation}
              options={relations.filter((relation) => relation !== 'head').map((value) => ({ value, label: labelOf('relation', value) }))}
            />
          )}
        </FormSection>
      )}
    </PlainForm>
  )
}
