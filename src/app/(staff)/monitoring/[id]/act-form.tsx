'use client'

import type { ReactNode } from 'react'
import type { LaterAct } from '@/domain/early-warning/acts'
import { labelOf } from '@/domain/glossary'
import { DateInput } from '@/ui/form/date-input'
import { FormSection } from '@/ui/form/form-section'
import { RadioGroup } from '@/ui/form/radio-group'
import { Select } from '@/ui/form/select'
import { TextArea } from '@/ui/form/text-area'
import { TextInput } from '@/ui/form/text-input'
import type { FieldSource } from '../../_form/field-source'
import { PlainForm } from '../../_form/plain-form'
import { act } from '../actions'

interface ActFormProps {
  id: string
  action: LaterAct
  version: number
  requestId: string
  today: string
  departments: readonly string[]
}

const decision = (fields: FieldSource, pass: string, fail: string) =>
  <RadioGroup path="decision" label="结论" options={[{ value: 'pass', label: pass }, { value: 'fail', label: fail }]} value={fields.text('decision')} error={fields.errors.decision} />
const words = (fields: FieldSource, path: string, label: string, hint?: string, optional = false) =>
  <TextArea path={path} label={label} hint={hint} rows={3} optional={optional} value={fields.text(path)} error={fields.errors[path]} width="full" />
const date = (fields: FieldSource, path: string, label: string, today: string) =>
  <DateInput path={path} label={label} max={today} value={fields.text(path, today)} error={fields.errors[path]} />

const FORM: Record<LaterAct, { note: string; fields: (fields: FieldSource, of: ActFormProps) => ReactNode }> = {
  review: { note: '核对缺项是否属实，属实的报县级审核', fields: (fields) => <>{decision(fields, '属实，报县级', '不属实')}{words(fields, 'opinion', '初审意见')}</> },
  confirm: {
    note: '确认后根据实际困难反馈行业部门，限时补短',
    fields: (fields, { departments }) => (
      <>
        {decision(fields, '确认为预警监测对象', '不确认')}
        <Select path="department" label="补短部门" optional options={departments.map((value) => ({ value, label: value }))} value={fields.text('department')} error={fields.errors.department} />
        <DateInput path="dueOn" label="补短时限" optional value={fields.text('dueOn')} error={fields.errors.dueOn} />
        {words(fields, 'opinion', '审核意见')}
      </>
    ),
  },
  fix: { note: '会同乡镇制定针对性措施，落实后登记', fields: (fields, { today }) => <>{words(fields, 'measures', '补短措施和结果')}{date(fields, 'fixedOn', '完成日期', today)}</> },
  requestClose: { note: '补短完成后申请，由县级核实', fields: (fields) => words(fields, 'statement', '申请说明', '缺项怎样解决、现状如何') },
  close: {
    note: '批准的是预警销号，该户继续监测；未解决的退回部门补短',
    fields: (fields, { today }) => (
      <>
        {decision(fields, '已解决，批准销号', '未解决，退回补短')}
        <TextInput path="verifiedBy" label="核实人" value={fields.text('verifiedBy')} error={fields.errors.verifiedBy} width="name" />
        {date(fields, 'verifiedOn', '核实日期', today)}
        {words(fields, 'opinion', '核实情况', undefined, true)}
      </>
    ),
  },
  update: { note: '销号后在本行业信息系统内及时更新', fields: (fields, { today }) => date(fields, 'updatedOn', '更新日期', today) },
}

/** The form of the act that is next, for whoever takes it. */
export function ActForm(props: ActFormProps) {
  const { id, action, version, requestId } = props
  const title = labelOf('earlyWarningAct', action)
  return (
    <PlainForm action={act} params={{ id, action }} version={version} requestId={requestId} submit={title} back={{ label: '返回', href: '/monitoring' }}>
      {(fields) => <FormSection title={title} note={FORM[action].note} columns={2}>{FORM[action].fields(fields, props)}</FormSection>}
    </PlainForm>
  )
}
