'use client'

import { channels, labelOf } from '@/domain/glossary'
import { DateInput } from '@/ui/form/date-input'
import { FormSection } from '@/ui/form/form-section'
import { Select } from '@/ui/form/select'
import { TextArea } from '@/ui/form/text-area'
import { TextInput } from '@/ui/form/text-input'
import { PlainForm } from '../../_form/plain-form'
import { record } from '../actions'

/** Channel, day, source, what is known; 他人代为申报 names who spoke. */
export function ClueForm({ householdId, today, requestId, silent }: { householdId: string; today: string; requestId: string; silent: boolean }) {
  const open = channels.filter((channel) => !silent || channel !== 'selfReport') // nobody reports for himself
  return (
    <PlainForm action={record} requestId={requestId} submit="登记线索" back={{ label: '重选农户', href: '/clues/new' }}>
      {(fields) => (
        <FormSection title="线索" columns={2} source="来访、走访、部门或平台推送" usedFor="入户核实；识别时限自首条线索的发现日期起算">
          <input type="hidden" name="householdId" value={householdId} />
          <Select path="channel" label="发现渠道" options={open.map((value) => ({ value, label: labelOf('channel', value) }))} value={fields.text('channel')} error={fields.errors.channel} width="name" />
          <DateInput path="foundOn" label="发现日期" max={today} value={fields.text('foundOn', today)} error={fields.errors.foundOn} />
          <TextInput path="source" label="来源单位" optional value={fields.text('source')} error={fields.errors.source} maxLength={200} />
          {!silent && <TextInput path="proxyName" label="他人代为申报" optional hint="代为申报人的姓名" value={fields.text('proxyName')} error={fields.errors.proxyName} width="name" maxLength={50} />}
          <div className="md:col-span-2"><TextArea path="note" label="情况说明" rows={4} maxLength={1000} value={fields.text('note')} error={fields.errors.note} /></div>
        </FormSection>
      )}
    </PlainForm>
  )
}
