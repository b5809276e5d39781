'use client'

import type { Option } from '@/ui/form/select'
import { DateInput } from '@/ui/form/date-input'
import { FormSection } from '@/ui/form/form-section'
import { Select } from '@/ui/form/select'
import { TextArea } from '@/ui/form/text-area'
import { TextInput } from '@/ui/form/text-input'
import { PlainForm } from '../../_form/plain-form'
import { record } from '../actions'

interface NewProblemFormProps {
  requestId: string
  today: string
  household: { id: string; name: string } | null
  places: readonly Option[]
  sources: readonly Option[]
  topics: readonly Option[]
  /** Clause by which the policy asks for who mends it and by when at once. */
  asks: string | null
}

/** One problem: where, what, from which source, and who mends it by when. */
export function NewProblemForm({ requestId, today, household, places, sources, topics, asks }: NewProblemFormProps) {
  return (
    <PlainForm action={record} requestId={requestId} submit="登记问题" back={{ label: '返回', href: household ? `/households/${household.id}` : '/problems' }}>
      {(fields) => (
        <>
          <FormSection title="发现的问题" note={household?.name} usedFor="问题台账、村级问题清单" columns={2}>
            {household ? <input type="hidden" name="householdId" value={household.id} /> : <Select path="region" label="村或者乡镇" value={fields.text('region', places.length === 1 ? places[0]!.value : undefined)} options={places} error={fields.errors.region} hint="涉及某一户的，从该户的页面登记" />}
            <DateInput path="foundOn" label="发现日期" max={today} value={fields.text('foundOn', today)} error={fields.errors.foundOn} />
            <Select path="source" label="问题来源" value={fields.text('source', 'campaign')} options={sources} error={fields.errors.source} />
            <Select path="topic" label="问题类别" value={fields.text('topic')} options={topics} error={fields.errors.topic} />
            <TextArea path="text" label="存在问题" rows={3} maxLength={1000} value={fields.text('text')} error={fields.errors.text} width="full" />
          </FormSection>
          <FormSection title="整改" note={asks ? `责任和时限须当时明确（规则 R-130；方案 ${asks}）` : '可以以后明确'} usedFor="整改工作台账" columns={2}>
            <TextInput path="responsible" label="整改责任" value={fields.text('responsible')} optional={!asks} error={fields.errors.responsible} hint="单位或者人员" />
            <DateInput path="dueOn" label="整改时限" value={fields.text('dueOn')} optional={!asks} error={fields.errors.dueOn} />
            <TextArea path="measures" label="整改措施" rows={2} maxLength={2000} value={fields.text('measures')} error={fields.errors.measures} optional width="full" />
          </FormSection>
        </>
      )}
    </PlainForm>
  )
}
