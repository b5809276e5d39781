'use client'

import { labelOf, type Category } from '@/domain/glossary'
import { RefusalPanel } from '@/ui/feedback/refusal-panel'
import { FormSection } from '@/ui/form/form-section'
import { RadioGroup } from '@/ui/form/radio-group'
import { TextArea } from '@/ui/form/text-area'
import { PlainForm } from '../../../_form/plain-form'
import { reclassify } from '../../actions'

/** The categories of the policy that are open to this type of household, and why this one. */
export function ReclassifyForm({ id, version, categories, requestId }: { id: string; version: number; categories: readonly Category[]; requestId: string }) {
  return (
    <PlainForm action={reclassify} params={{ id }} version={version} requestId={requestId} submit="保存分类" back={{ label: '返回', href: `/households/${id}` }}>
      {(fields) => (
        <FormSection title="类别" note="原有监测对象不再重新履行认定程序" usedFor="一户一档、监测对象名单、各项统计">
          {categories.length === 0 && <RefusalPanel focus={false} refusals={[{ message: '该户的类别不需要按现行方案重新分类。' }]} />}
          <RadioGroup path="category" label="现行方案的类别" options={categories.map((value) => ({ value, label: labelOf('category', value) }))} value={fields.text('category')} error={fields.errors.category} />
          <TextArea path="reason" label="理由" rows={2} maxLength={500} value={fields.text('reason')} error={fields.errors.reason} width="text" />
        </FormSection>
      )}
    </PlainForm>
  )
}
