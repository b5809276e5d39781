'use client'

import { DateInput } from '@/ui/form/date-input'
import { RadioGroup } from '@/ui/form/radio-group'
import { TextInput } from '@/ui/form/text-input'
import { CaseFacts } from '../../_parts/case-facts'
import { SimpleStep } from '../../_parts/simple-step'
import type { StepForm } from '../../_parts/step-page'

/** 市级审核, 省级审核, 国家备案: the level's decision, or the county recording its document. */
export function HigherReviewForm({ desk, requestId }: StepForm) {
  const filing = desk.case.step?.kind === 'nationalFiling'
  return (
    <SimpleStep desk={desk} requestId={requestId} title={desk.case.step?.title ?? '上级审核'} submit={filing ? '登记备案' : '登记审核'} beside={<CaseFacts desk={desk} />}>
      {(fields) => (
        <>
          <RadioGroup path="decision" label="结论" options={filing ? [{ value: 'pass', label: '同意备案' }, { value: 'fail', label: '不予备案' }] : [{ value: 'pass', label: '同意' }, { value: 'fail', label: '不同意' }]} value={fields.text('decision')} error={fields.errors.decision} />
          <DateInput path="on" label="日期" value={fields.text('on', desk.today)} max={desk.today} error={fields.errors.on} />
          <TextInput path="documentNumber" label="文号" optional value={fields.text('documentNumber')} error={fields.errors.documentNumber} width="id" />
        </>
      )}
    </SimpleStep>
  )
}
