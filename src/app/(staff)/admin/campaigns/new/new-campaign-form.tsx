'use client'

import { DateInput } from '@/ui/form/date-input'
import { FormSection } from '@/ui/form/form-section'
import { Select } from '@/ui/form/select'
import { TextInput } from '@/ui/form/text-input'
import { PlainForm } from '../../../_form/plain-form'
import { open } from '../actions'

/** Name, place and days of a campaign. */
export function NewCampaignForm({ places, today, requestId }: { places: readonly { code: string; label: string }[]; today: string; requestId: string }) {
  return (
    <PlainForm action={open} requestId={requestId} submit="布置排查" back={{ label: '返回列表', href: '/admin/campaigns' }}>
      {(fields) => (
        <FormSection title="排查" note="按开始之日执行的方案进行，其重点群体和监测线不随以后换方案而变。" columns={2}>
          <TextInput path="title" label="名称" value={fields.text('title') ?? `${today.slice(0, 4)}年集中排查`} error={fields.errors.title} maxLength={100} />
          <Select path="region" label="范围" value={fields.text('region') ?? places[0]?.code} error={fields.errors.region} options={places.map(({ code, label }) => ({ value: code, label }))} />
          <DateInput path="startsOn" label="开始日期" value={fields.text('startsOn') ?? today} error={fields.errors.startsOn} />
          <DateInput path="dueOn" label="结束日期" value={fields.text('dueOn')} error={fields.errors.dueOn} />
        </FormSection>
      )}
    </PlainForm>
  )
}
