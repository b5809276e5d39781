import { citationOf } from '@/domain/refusal'
import { labelOf, safeguards, visitorCapacities, type Safeguard } from '@/domain/glossary'
import { DateInput } from '@/ui/form/date-input'
import { FormSection } from '@/ui/form/form-section'
import { MoneyInput } from '@/ui/form/number-input'
import { YesNo } from '@/ui/form/radio-group'
import { TextArea } from '@/ui/form/text-area'
import { day } from '@/ui/format/day'
import { money } from '@/ui/format/money'
import type { FieldSource } from '../../../_form/field-source'
import type { FormDesk } from '../../_parts/form-desk'
import { LateReason } from '../../_parts/late-reason'
import { PeopleRows } from '../../_parts/people-rows'
import type { Held } from './held'

const CAPACITIES = visitorCapacities.map((value) => ({ value, label: labelOf('visitorCapacity', value) }))
const RIGID = [['medical', '医疗自付'], ['education', '教育'], ['disaster', '灾害'], ['accident', '意外事故'], ['other', '其他']] as const

interface SectionProps {
  desk: FormDesk
  fields: FieldSource
  held: Held
}

/** When, and who: as many visitors as the policy wants. */
export function VisitorsSection({ desk: { today, policy }, fields, held }: SectionProps) {
  const rule = (policy.rules as { 'R-044'?: { min: number; clause: string } })['R-044']
  const least = rule?.min ?? 1
  return (
    <FormSection id="visitors" title="核实人员" note={rule && `不少于 ${rule.min} 人${citationOf({ rule: 'R-044', clause: rule.clause })}`}>
      <div className="grid gap-x-5 gap-y-3 md:grid-cols-[10rem_minmax(0,1fr)]">
        <DateInput path="visitedOn" label="核实日期" value={fields.text('visitedOn', held.visitedOn ?? today)} max={today} error={fields.errors.visitedOn} />
        <PeopleRows path="visitors" legend="核实人员" options={CAPACITIES} known={held.visitors ?? []} fields={fields} least={least} shown={2} />
      </div>
    </FormSection>
  )
}

/** 刚性支出 and what a person judges of income. */
export function RigidSection({ desk: { known }, fields, held, total }: SectionProps & { total: number }) {
  const rigid: Record<string, unknown> | null = held.rigidExpense ?? known.expenditure
  const amount = (key: string) => (typeof rigid?.[key] === 'number' ? (rigid[key] as number) : 0)
  const flag = (path: 'incomeDropped' | 'severeHardship' | 'incomeStable', label: string) =>
    <YesNo path={path} label={label} optional value={fields.bool(path, held[path] as boolean | undefined)} error={fields.errors[path]} />
  return (
    <FormSection id="rigid" title="刚性支出" note={`合计 ${money(total)} 元`}>
      <div className="grid gap-3 md:grid-cols-5">
        {RIGID.map(([key, label]) => <MoneyInput key={key} path={`rigidExpense.${key}`} label={label} value={fields.number(`rigidExpense.${key}`, amount(key))} error={fields.errors[`rigidExpense.${key}`]} width="full" />)}
      </div>
      <div className="flex flex-wrap gap-x-8 gap-y-2">{flag('incomeDropped', '收入大幅缩减')}{flag('severeHardship', '基本生活出现严重困难（由人认定）')}{flag('incomeStable', '收入稳定')}</div>
    </FormSection>
  )
}

/** Six items, carried forward from the screening or the last visit: only what changed is touched. */
export function SafeguardsSection({ desk: { known, today }, fields, held }: SectionProps) {
  const carried: Partial<Record<Safeguard, boolean>> | undefined = held.safeguards ?? known.safeguards?.items
  const from = known.safeguards && `已带出：${known.safeguards.source === 'screening' ? '筛查表' : '上次核实'} ${day(known.safeguards.checkedOn, today)}，只改变化项`
  return (
    <FormSection id="safeguards" title="“两不愁三保障”及饮水安全" note={!held.safeguards && from}>
      <div className="grid gap-x-4 gap-y-2.5 max-md:grid-cols-2 md:grid-cols-6">
        {safeguards.map((item) => <YesNo key={item} path={`safeguards.${item}`} label={labelOf('safeguard', item)} yes="达标" no="不达标" value={fields.bool(`safeguards.${item}`, carried?.[item])} error={fields.errors[`safeguards.${item}`]} />)}
      </div>
    </FormSection>
  )
}

/** Signatures, and the sentences that a soft rule or a passed deadline wants. */
export function SignaturesSection({ desk, fields, held, first }: SectionProps & { first: boolean }) {
  const silent = (desk.policy.rules as { 'R-063'?: unknown })['R-063'] !== undefined
  const signed = (path: 'authorised' | 'signedByHousehold' | 'signedByVisitors', label: string, optional = false) =>
    <YesNo path={path} label={label} yes="已签" no="未签" optional={optional} value={fields.bool(path, held[path] as boolean | undefined)} error={fields.errors[path]} />
  return (
    <FormSection id="signatures" title="签字">
      <div className="grid gap-3 md:grid-cols-3">{signed('signedByHousehold', '户主签字')}{signed('signedByVisitors', '核实人员签字')}{first && !silent && signed('authorised', '承诺授权书', true)}</div>
      <TextArea path="exceptionReason" label="例外理由" optional rows={2} hint="原则性规定不符合，或者认定与建议不同、确需办理的，写明理由" value={fields.text('exceptionReason', held.exceptionReason)} error={fields.errors.exceptionReason} width="full" />
      <LateReason late={desk.late} fields={fields} />
    </FormSection>
  )
}
