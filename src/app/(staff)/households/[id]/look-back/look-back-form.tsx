'use client'

import { labelOf, riskTypes, safeguards as items, type Safeguard } from '@/domain/glossary'
import { lookBackOutcomes, outcomeLabel } from '@/domain/look-back/judge'
import { CheckboxGroup } from '@/ui/form/checkbox-group'
import { DateInput } from '@/ui/form/date-input'
import { FormSection } from '@/ui/form/form-section'
import { NumberInput, MoneyInput } from '@/ui/form/number-input'
import { RadioGroup, YesNo } from '@/ui/form/radio-group'
import { TextArea } from '@/ui/form/text-area'
import { TextInput } from '@/ui/form/text-input'
import { fullDay } from '@/ui/format/day'
import { PlainForm } from '../../../_form/plain-form'
import { lookBack } from '../../actions'

interface LookBackFormProps {
  id: string
  today: string
  by: string
  requestId: string
  /** Months of stable income that the policy asks for; 0 where it gives no number. */
  months: number
  noLabour: boolean
  /** Whether the policy leaves households without labour to a study. */
  study: boolean
  clause: string
  /** Risks of the identification, in words. */
  known: readonly string[]
  safeguards?: Partial<Record<Safeguard, unknown>> & { checkedOn: string }
}

const FOLLOWS = { keep: '不再办理', rollback: '保存后转到发起回退：消除不准或不稳定', reidentify: '保存后转到发起识别：出现新的风险' }

/** Income, safeguards, old and new risks, and the one of three outcomes that fits them. */
export function LookBackForm({ id, today, by, requestId, months, noLabour, study, clause, known, safeguards }: LookBackFormProps) {
  return (
    <PlainForm action={lookBack} params={{ id }} requestId={requestId} submit="保存结果" back={{ label: '返回', href: '/look-back' }}>
      {(fields) => (
        <>
          <FormSection title="核查" columns={3}>
            <DateInput path="checkedOn" label="核查日期" max={today} value={fields.text('checkedOn', today)} error={fields.errors.checkedOn} />
            <TextInput path="by" label="核查人" value={fields.text('by', by)} error={fields.errors.by} width="name" />
            <MoneyInput path="perCapita" label="人均纯收入" optional negative value={fields.number('perCapita')} error={fields.errors.perCapita} />
            <YesNo path="incomeStable" label="收入持续稳定" value={fields.bool('incomeStable')} error={fields.errors.incomeStable} />
            {months > 0 && <NumberInput path="stableMonths" label="收入稳定月数" hint={`方案要求不少于 ${months} 个月`} value={fields.number('stableMonths')} error={fields.errors.stableMonths} />}
          </FormSection>
          <FormSection title="三保障及饮水" note={safeguards && '只改变化项'} source={safeguards && `${fullDay(safeguards.checkedOn)}核查，已带出`} usedFor="一户一档" columns={3}>
            {items.map((item) => (
              <YesNo key={item} path={`safeguards.${item}`} label={labelOf('safeguard', item)} yes="达标" no="未达标"
                value={fields.bool(`safeguards.${item}`, safeguards ? safeguards[item] === true : undefined)} error={fields.errors[`safeguards.${item}`]} />
            ))}
          </FormSection>
          <FormSection title="风险" note={known.length > 0 ? `识别时：${known.join('、')}` : undefined}>
            <YesNo path="risksGone" label="识别时的风险已稳定消除或自然消除" value={fields.bool('risksGone')} error={fields.errors.risksGone} />
            <CheckboxGroup path="newRisks" label="新出现的返贫致贫风险" optional columns={4} options={riskTypes.map((value) => ({ value, label: labelOf('riskType', value) }))} values={fields.list('newRisks')} error={fields.errors.newRisks} />
          </FormSection>
          <FormSection title="结果" note={noLabour ? <b className="text-due">整户无劳动力</b> : `方案 ${clause}`} usedFor="一户一档、回头看台账">
            <RadioGroup path="outcome" label="结果" flow="column" options={lookBackOutcomes.map((value) => ({ value, label: outcomeLabel(value), hint: FOLLOWS[value] }))} value={fields.text('outcome')} error={fields.errors.outcome} />
            {noLabour && study && <TextArea path="studied" label="综合研判意见" optional rows={2} maxLength={1000} value={fields.text('studied')} error={fields.errors.studied} />}
            <TextArea path="findings" label="核查情况" rows={4} maxLength={2000} value={fields.text('findings')} error={fields.errors.findings} />
          </FormSection>
        </>
      )}
    </PlainForm>
  )
}
