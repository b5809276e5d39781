'use client'

import { useState } from 'react'
import { ConfirmSubmit } from '@/ui/feedback/confirm-submit'
import { DateInput } from '@/ui/form/date-input'
import { FormSection } from '@/ui/form/form-section'
import { Select } from '@/ui/form/select'
import { fullDay } from '@/ui/format/day'
import type { PolicyDesk } from '@/server/policy/policy-desk'
import { WriteForm } from '../../_form/write-form'
import { adopt } from './actions'

interface AdoptFormProps {
  code: string
  today: string
  known: PolicyDesk['known']
  requestId: string
}

/** 自…起执行: one question before it; open cases keep the policy under which they were opened. */
export function AdoptForm({ code, today, known, requestId }: AdoptFormProps) {
  const [from, setFrom] = useState(today)
  const spoken = /^\d{4}-\d\d-\d\d$/.test(from) ? fullDay(from) : '所选日期'
  return (
    <WriteForm action={adopt} params={{ code }} requestId={requestId}>
      {(fields) => (
        <FormSection title="执行方案">
          <Select path="policyId" label="方案" value={fields.text('policyId')} error={fields.errors.policyId} options={known.map((policy) => ({ value: policy.id, label: `${policy.title}（${policy.threshold} 元）` }))} />
          <div onChange={(event) => setFrom((event.target as unknown as HTMLInputElement).value)}>
            <DateInput path="effectiveFrom" label="执行日期" value={fields.text('effectiveFrom', today)} error={fields.errors.effectiveFrom} />
          </div>
          <Select path="inherits" label="承接方案" optional empty="不承接" hint="所选方案没有规定识别程序的，须指定" value={fields.text('inherits')} error={fields.errors.inherits} options={known.filter((policy) => policy.identifies).map((policy) => ({ value: policy.id, label: policy.title }))} />
          <span>
            <ConfirmSubmit title={`自${spoken}起执行？`} consequence={`自${spoken}起执行本方案。此前发起的案件仍按原方案办理。`} back="先不执行">{`自${spoken}起执行`}</ConfirmSubmit>
          </span>
        </FormSection>
      )}
    </WriteForm>
  )
}
