'use client'

import type { CaseView } from '@/server/case/case-view'
import { SubmitButton } from '@/ui/button/submit-button'
import { day } from '@/ui/format/day'
import { RadioGroup } from '@/ui/form/radio-group'
import { TextArea } from '@/ui/form/text-area'
import { TextInput } from '@/ui/form/text-input'
import { ActForm } from '../../_parts/act-form'

type Objection = CaseView['notices'][number]['objections'][number]

/** 登记调查结果: an upheld objection ends the case, a dismissed one lets it go on (K-16). */
export function ResolveForm({ id, version, today, objections, requestId }: { id: string; version: number; today: string; objections: readonly Objection[]; requestId: string }) {
  const [only] = objections.length === 1 ? objections : []
  const words = (one: Objection) => `${day(one.raisedOn, today)} ${one.by}：${one.text}`
  return (
    <ActForm id={id} version={version} requestId={requestId} action="resolve" next={`/cases/${id}/notice`}>
      {(fields) => (
        <div className="grid gap-3">
          {only ? (
            <p><input type="hidden" name="objectionId" value={only.id} />{words(only)}</p>
          ) : (
            <RadioGroup path="objectionId" label="异议" flow="column" options={objections.map((one) => ({ value: one.id, label: words(one) }))} value={fields.text('objectionId')} error={fields.errors.objectionId} />
          )}
          <TextInput path="investigator" label="调查人" width="name" maxLength={50} value={fields.text('investigator')} error={fields.errors.investigator} />
          <TextArea path="report" label="调查结果" rows={3} maxLength={2000} value={fields.text('report')} error={fields.errors.report} />
          <RadioGroup path="outcome" label="结论" options={[{ value: 'dismissed', label: '异议不成立', hint: '本户继续办理' }, { value: 'upheld', label: '异议成立', hint: '本户案件终止' }]} value={fields.text('outcome')} error={fields.errors.outcome} />
          <span className="max-md:flex max-md:flex-col"><SubmitButton wide="phone">登记调查结果</SubmitButton></span>
        </div>
      )}
    </ActForm>
  )
}
