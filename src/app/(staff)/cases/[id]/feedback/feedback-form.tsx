'use client'

import { DateInput } from '@/ui/form/date-input'
import { CaseFacts } from '../../_parts/case-facts'
import { SimpleStep } from '../../_parts/simple-step'
import type { StepForm } from '../../_parts/step-page'

/** 镇级反馈: the day on which the village got the result of the county's comparison. */
export function FeedbackForm({ desk, requestId }: StepForm) {
  return (
    <SimpleStep desk={desk} requestId={requestId} title={desk.case.step?.title ?? '乡镇反馈'} note={`将县级信息比对结果反馈${desk.place.village}村，由村公示`} source="县级信息比对结果" usedFor="村级公示" submit="登记反馈" beside={<CaseFacts desk={desk} />}>
      {(fields) => <DateInput path="feedbackOn" label="反馈日期" value={fields.text('feedbackOn', desk.today)} max={desk.today} error={fields.errors.feedbackOn} />}
    </SimpleStep>
  )
}
