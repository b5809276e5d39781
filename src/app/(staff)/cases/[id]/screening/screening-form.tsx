'use client'

import { Checkbox } from '@/ui/form/checkbox-group'
import { DateInput } from '@/ui/form/date-input'
import { TextArea } from '@/ui/form/text-area'
import { TextInput } from '@/ui/form/text-input'
import { SimpleStep } from '../../_parts/simple-step'
import type { StepForm } from '../../_parts/step-page'

/** 部门筛查: by which department, by which standard fixed beforehand, on which day. */
export function ScreeningForm({ desk, requestId }: StepForm) {
  return (
    <SimpleStep desk={desk} requestId={requestId} title="列为拟监测对象" note="先确定初步监测对象的标准，再按标准列户" usedFor="拟监测对象名单、信息比对" submit="登记筛查">
      {(fields) => (
        <>
          <TextInput path="department" label="筛查部门" hint="行业部门或乡（镇）全称" value={fields.text('department')} error={fields.errors.department} width="id" />
          <DateInput path="screenedOn" label="筛查日期" value={fields.text('screenedOn', desk.today)} max={desk.today} error={fields.errors.screenedOn} />
          <TextArea path="standard" label="筛查标准" hint="如：基本医疗实现情况不够稳定；信访反映较多的家庭困难户" rows={2} value={fields.text('standard')} error={fields.errors.standard} width="full" />
          <Checkbox path="foundDuringVisit" label="走访中发现的困难户" optional checked={fields.bool('foundDuringVisit')} error={fields.errors.foundDuringVisit} />
        </>
      )}
    </SimpleStep>
  )
}
