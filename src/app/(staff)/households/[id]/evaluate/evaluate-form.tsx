'use client'

import { evaluationResults, resultLabel } from '@/domain/help/evaluation-results'
import { DateInput } from '@/ui/form/date-input'
import { FormSection } from '@/ui/form/form-section'
import { RadioGroup } from '@/ui/form/radio-group'
import { TextArea } from '@/ui/form/text-area'
import { PlainForm } from '../../../_form/plain-form'
import { evaluate } from '../../actions'

/** What the help came to, and what follows where it did not help. */
export function EvaluateForm({ id, today, requestId, measures }: { id: string; today: string; requestId: string; measures: readonly string[] }) {
  return (
    <PlainForm action={evaluate} params={{ id }} requestId={requestId} submit="保存评估" back={{ label: '返回', href: `/households/${id}?tab=help` }}>
      {(fields) => (
        <>
          {measures.length > 0 && <FormSection title="本户措施" note={`${measures.length} 项`} source="帮扶计划和措施落实情况，已带出"><ul className="text-small">{measures.map((words) => <li key={words}>{words}</li>)}</ul></FormSection>}
          <FormSection title="评估" source="本户措施和走访记录" usedFor="一户一档、帮扶效果评估台账">
            <DateInput path="evaluatedOn" label="评估日期" max={today} value={fields.text('evaluatedOn', today)} error={fields.errors.evaluatedOn} hint="按这一天所在的季度计" />
            <RadioGroup path="result" label="评估结果" options={evaluationResults.map((value) => ({ value, label: resultLabel(value) }))} value={fields.text('result')} error={fields.errors.result} />
            <TextArea path="findings" label="评估情况" rows={4} maxLength={2000} value={fields.text('findings')} error={fields.errors.findings} />
            <TextArea path="nextSteps" label="下一步措施" optional rows={2} maxLength={1000} value={fields.text('nextSteps')} error={fields.errors.nextSteps} />
          </FormSection>
        </>
      )}
    </PlainForm>
  )
}
