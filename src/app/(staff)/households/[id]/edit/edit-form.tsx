'use client'

import { keyGroups, labelOf } from '@/domain/glossary'
import type { HouseholdView } from '@/server/household/household-view'
import { Checkbox, CheckboxGroup } from '@/ui/form/checkbox-group'
import { FormSection } from '@/ui/form/form-section'
import { PlainForm } from '../../../_form/plain-form'
import { HouseholdFields } from '../../_fields/household-fields'
import { LiveQuality } from '../../_fields/live-quality'
import { change } from '../../actions'

/** What is registered of the household itself. A field left empty is not changed. */
export function EditForm({ household, today, requestId, knownBefore }: { household: HouseholdView; today: string; requestId: string; knownBefore: boolean }) {
  return (
    <PlainForm action={change} params={{ id: household.id }} version={household.version} requestId={requestId} submit="保存修改" back={{ label: '返回', href: `/households/${household.id}` }}>
      {(fields) => (
        <FormSection title="农户" columns={3} source="登记簿，已带出" usedFor="一户一档、筛查表">
          <HouseholdFields fields={fields} known={household} phoneHint={household.phone ? `现为 ${household.phone}，不改则留空` : undefined} />
          <div className="md:col-span-3">
            <CheckboxGroup path="keyGroups" label="重点群体" optional columns={4} values={fields.list('keyGroups', household.keyGroups)} error={fields.errors.keyGroups} options={keyGroups.map((value) => ({ value, label: labelOf('keyGroup', value) }))} />
          </div>
          {knownBefore && <Checkbox path="knownBefore" label="在以前摸底的名单上，不纳入排查范围" optional checked={fields.bool('knownBefore', household.knownBefore)} error={fields.errors.knownBefore} />}
          <div className="md:col-span-3"><LiveQuality of="facts" today={today} householdId={household.id} phoneKept={household.phone !== undefined} /></div>
        </FormSection>
      )}
    </PlainForm>
  )
}
