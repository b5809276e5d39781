'use client'

import { Checkbox } from '@/ui/form/checkbox-group'
import { DateInput } from '@/ui/form/date-input'
import { RadioGroup } from '@/ui/form/radio-group'
import { TextInput } from '@/ui/form/text-input'
import { SimpleStep } from '../../_parts/simple-step'
import type { StepForm } from '../../_parts/step-page'

const BY = [{ value: 'self', label: '农户自主申请' }, { value: 'proxy', label: '他人代为申请' }, { value: 'guided', label: '经指导申请' }]

/** 个人申请及承诺授权书: who applies, the authorisation to look up property, the promise of truth. */
export function ApplicationForm({ desk, requestId }: StepForm) {
  const held = (desk.case.data[desk.case.step?.key ?? ''] ?? {}) as { by?: string; guide?: string; authorised?: boolean; truthful?: boolean; signedOn?: string }
  return (
    <SimpleStep desk={desk} requestId={requestId} title="个人申请及承诺授权书" source="农户签字的纸质申请书" usedFor="识别审批表、信息比对；入户核实不再问授权" submit="登记申请">
      {(fields) => (
        <>
          <RadioGroup path="by" label="申请方式" options={BY} value={fields.text('by', held.by)} error={fields.errors.by} />
          <TextInput path="guide" label="指导人" optional hint="经指导申请的，填村干部或驻村工作队员姓名" value={fields.text('guide', held.guide)} error={fields.errors.guide} width="name" />
          <Checkbox path="authorised" label="农户已签字授权依法查询家庭财产等信息" checked={fields.bool('authorised', held.authorised)} error={fields.errors.authorised} />
          <Checkbox path="truthful" label="农户已签字承诺所填情况真实" checked={fields.bool('truthful', held.truthful)} error={fields.errors.truthful} />
          <DateInput path="signedOn" label="签字日期" value={fields.text('signedOn', held.signedOn ?? desk.today)} max={desk.today} error={fields.errors.signedOn} />
        </>
      )}
    </SimpleStep>
  )
}
