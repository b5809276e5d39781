'use client'

import { DateInput } from '@/ui/form/date-input'
import { Select } from '@/ui/form/select'
import { TextInput } from '@/ui/form/text-input'
import { CaseFacts } from '../../_parts/case-facts'
import { SimpleStep } from '../../_parts/simple-step'
import type { StepForm } from '../../_parts/step-page'

/** 系统录入: who collected, entered and reviewed (谁采集、谁录入、谁负责), the national system's number. */
export function EntryForm({ desk, requestId, clerk }: StepForm & { clerk: string }) {
  const visitors = desk.case.steps.filter(({ kind }) => kind === 'householdVerification').flatMap(({ key }) => (desk.case.data[key] as { visitors?: { name: string }[] } | undefined)?.visitors ?? [])
  const collector = visitors.find(({ name }) => name !== clerk)?.name
  const upward = desk.case.steps.some((step) => step.kind === 'nationalFiling')
  return (
    <SimpleStep desk={desk} requestId={requestId} title="录入全国防返贫监测信息系统" source={collector && '采集人取自入户核实的核实人员，录入人为本人，可改'} usedFor="一户一档、帮扶档案" submit="登记录入" beside={<CaseFacts desk={desk} />}>
      {(fields) => (
        <>
          <TextInput path="collectedBy" label="采集人" value={fields.text('collectedBy', collector)} error={fields.errors.collectedBy} width="name" />
          <TextInput path="enteredBy" label="录入人" value={fields.text('enteredBy', clerk)} error={fields.errors.enteredBy} width="name" />
          <TextInput path="reviewedBy" label="审核人" optional value={fields.text('reviewedBy')} error={fields.errors.reviewedBy} width="name" />
          <DateInput path="enteredOn" label="录入日期" value={fields.text('enteredOn', desk.today)} max={desk.today} error={fields.errors.enteredOn} />
          <TextInput path="nationalCode" label="全国系统编号" optional value={fields.text('nationalCode')} error={fields.errors.nationalCode} width="id" />
          {upward && <Select path="operatedBy" label="操作单位" options={[{ value: 'province', label: '省级统一组织操作' }, { value: 'township', label: '乡镇' }]} value={fields.text('operatedBy', 'province')} error={fields.errors.operatedBy} width="name" />}
          {upward && <TextInput path="documentNumber" label="文号" value={fields.text('documentNumber')} error={fields.errors.documentNumber} width="id" />}
        </>
      )}
    </SimpleStep>
  )
}
