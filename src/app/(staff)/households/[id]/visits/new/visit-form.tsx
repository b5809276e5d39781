'use client'

import { labelOf, safeguards as items, type Safeguard } from '@/domain/glossary'
import { DateInput } from '@/ui/form/date-input'
import { FormSection } from '@/ui/form/form-section'
import { MoneyInput } from '@/ui/form/number-input'
import { YesNo } from '@/ui/form/radio-group'
import { TextArea } from '@/ui/form/text-area'
import { TextInput } from '@/ui/form/text-input'
import { fullDay } from '@/ui/format/day'
import { PlainForm } from '../../../../_form/plain-form'
import { visit } from '../../../actions'

interface VisitFormProps {
  id: string
  today: string
  by: string
  /** The last check: carried forward, to be confirmed. */
  last?: Partial<Record<Safeguard, unknown>> & { checkedOn: string }
  requestId: string
}

/** What was found at the household; the six items are those of the last check until changed. */
export function VisitForm({ id, today, by, last, requestId }: VisitFormProps) {
  return (
    <PlainForm action={visit} params={{ id }} requestId={requestId} submit="保存走访" back={{ label: '返回', href: `/households/${id}?tab=visits` }}>
      {(fields) => (
        <>
          <FormSection title="走访" columns={3} source="本次走访" usedFor="一户一档">
            <DateInput path="on" label="走访日期" max={today} value={fields.text('on', today)} error={fields.errors.on} />
            <TextInput path="by" label="走访人" value={fields.text('by', by)} error={fields.errors.by} width="name" />
            <MoneyInput path="perCapita" label="人均纯收入" optional negative value={fields.number('perCapita')} error={fields.errors.perCapita} hint="走访了解的年人均数，不代替入户核实" />
          </FormSection>
          <FormSection title="三保障及饮水" note={last && '只改变化项'} source={last && `${fullDay(last.checkedOn)}核查，已带出`} usedFor="一户一档、风险消除条件" columns={3}>
            {items.map((item) => (
              <YesNo key={item} path={`safeguards.${item}`} label={labelOf('safeguard', item)} yes="达标" no="未达标"
                value={fields.bool(`safeguards.${item}`, last ? last[item] === true : undefined)} error={fields.errors[`safeguards.${item}`]} />
            ))}
          </FormSection>
          <FormSection title="走访情况" source="本次走访" usedFor="一户一档">
            <TextArea path="findings" label="走访情况" rows={4} maxLength={2000} value={fields.text('findings')} error={fields.errors.findings} />
          </FormSection>
        </>
      )}
    </PlainForm>
  )
}
