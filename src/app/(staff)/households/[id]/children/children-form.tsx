'use client'

import { childrenIncomeLabel, childrenIncomes, childrenSupportLabel, childrenSupports, type ChildrenIncome, type ChildrenSupport } from '@/domain/household/children-words'
import { DateInput } from '@/ui/form/date-input'
import { FormSection } from '@/ui/form/form-section'
import { RadioGroup } from '@/ui/form/radio-group'
import { PlainForm } from '../../../_form/plain-form'
import { children } from '../../actions'

interface ChildrenFormProps {
  id: string
  today: string
  requestId: string
  known?: { income: ChildrenIncome; support: ChildrenSupport; checkedOn: string }
}

/** Income and support of the children who live apart. */
export function ChildrenForm({ id, today, requestId, known }: ChildrenFormProps) {
  return (
    <PlainForm action={children} params={{ id }} requestId={requestId} submit="保存" back={{ label: '返回', href: `/households/${id}` }}>
      {(fields) => (
        <FormSection title="分户独居老人的子女" usedFor="一户一档、入户核实">
          <RadioGroup path="income" label="子女家庭经济状况" options={childrenIncomes.map((value) => ({ value, label: childrenIncomeLabel(value) }))} value={fields.text('income', known?.income)} error={fields.errors.income} />
          <RadioGroup path="support" label="履行赡养义务" options={childrenSupports.map((value) => ({ value, label: childrenSupportLabel(value) }))} value={fields.text('support', known?.support)} error={fields.errors.support} />
          <DateInput path="checkedOn" label="核查日期" max={today} value={fields.text('checkedOn', today)} error={fields.errors.checkedOn} />
        </FormSection>
      )}
    </PlainForm>
  )
}
