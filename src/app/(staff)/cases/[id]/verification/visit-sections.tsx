import { citationOf } from '@/domain/refusal'
import { labelOf, safeguards, visitorCapacities } from '@/domain/glossary'
import { DateInput } from '@/ui/form/date-input'
import { FormSection } from '@/ui/form/form-section'
import { MoneyInput } from '@/ui/form/number-input'
import { YesNo } from '@/ui/form/radio-group'
import { TextArea } from '@/ui/form/text-area'
import { fullDay } from '@/ui/format/day'
import { money } from '@/ui/format/money'
import type { FieldSource } from '../../../_form/field-source'
import type { FormDesk } from '../../_parts/form-desk'
import { LateReason } from '../../_parts/late-reason'
import { PeopleRows } from '../../_parts/people-rows'
import { Unchanged, type Carried } from './carried'
import type { Held } from './held'

const CAPACITIES = visitorCapacities.map((value) => ({ value, label: labelOf('visitorCapacity', value) }))
const RIGID = [['medical', '医疗自付'], ['education', '教育'], ['disaster', '灾害'], ['accident', '意外事故'], ['other', '其他']] as const

interface SectionProps {
  desk: FormDesk
  fields: FieldSource
  held: Held
  carried: Carried
}

/** When, and who: as many visitors as the policy wants. */
export function VisitorsSection({ desk: { today, policy }, fields, held }: SectionProps) {
  const rule = (policy.rules as { 'R-044'?: { min: number; clause: string } })['R-044']
  const least = rule?.min ?? 1
  return (
    <FormSection id="visitors" title="核实人员" note={rule && `不少于 ${rule.min} 人${citationOf({ rule: 'R-044', clause: rule.clause })}`} source="本次入户" usedFor="信息采集表、识别审批表、系统录入的采集人">
      <div className="grid gap-x-5 gap-y-3 md:grid-cols-[10rem_minmax(0,1fr)]">
        <DateInput path="visitedOn" label="核实日期" value={fields.text('visitedOn', held.visitedOn ?? today)} max={today} error={fields.errors.visitedOn} />
        <PeopleRows path="visitors" legend="核实人员" options={CAPACITIES} known={held.visitors ?? []} fields={fields} least={least} shown={2} />
      </div>
    </FormSection>
  )
}

/** 刚性支出 and what a person judges of income. */
export function RigidSection({ fields, held, carried, total }: SectionProps & { total: number }) {
  const flag = (path: 'incomeDropped' | 'severeHardship' | 'incomeStable', label: string) =>
    <YesNo path={path} label={label} optional value={fields.bool(path, held[path] as boolean | undefined)} error={fields.errors[path]} />
  return (
    <FormSection id="rigid" title="刚性支出" note={`合计 ${money(total)} 元`} source={carried.from.rigidExpense && `${carried.from.rigidExpense}，已带出`} usedFor="认定类别、信息采集表、一户一档">
      <div className="grid gap-3 md:grid-cols-5">
        {RIGID.map(([key, label]) => <MoneyInput key={key} path={`rigidExpense.${key}`} label={label} value={fields.number(`rigidExpense.${key}`, held.rigidExpense?.[key] ?? 0)} error={fields.errors[`rigidExpense.${key}`]} width="full" />)}
      </div>
      <div className="flex flex-wrap gap-x-8 gap-y-2">{flag('incomeDropped', '收入大幅缩减')}{flag('severeHardship', '基本生活出现严重困难（由人认定）')}{flag('incomeStable', '收入稳定')}</div>
      <Unchanged group="rigidExpense" count={RIGID.length} {...{ carried, fields, held }} />
    </FormSection>
  )
}

/** Six items, carried forward from the latest check: only what changed is touched. */
export function SafeguardsSection({ fields, held, carried }: SectionProps) {
  const from = carried.from.safeguards
  return (
    <FormSection id="safeguards" title="“两不愁三保障”及饮水安全" note={from && '只改变化项'} source={from && `${from}，已带出`} usedFor="信息采集表、风险消除条件、一户一档">
      <div className="grid gap-x-4 gap-y-2.5 max-md:grid-cols-2 md:grid-cols-6">
        {safeguards.map((item) => <YesNo key={item} path={`safeguards.${item}`} label={labelOf('safeguard', item)} yes="达标" no="不达标" value={fields.bool(`safeguards.${item}`, held.safeguards?.[item])} error={fields.errors[`safeguards.${item}`]} />)}
      </div>
      <Unchanged group="safeguards" count={safeguards.length} {...{ carried, fields, held }} />
    </FormSection>
  )
}

/** Signatures, and the sentences that a soft rule or a passed deadline wants. */
export function SignaturesSection({ desk, fields, held, first }: SectionProps & { first: boolean }) {
  const given = desk.case.authorisation?.by === 'householdVerification' ? null : desk.case.authorisation
  const silent = (desk.policy.rules as { 'R-063'?: unknown })['R-063'] !== undefined
  const signed = (path: 'authorised' | 'signedByHousehold' | 'signedByVisitors', label: string, optional = false) =>
    <YesNo path={path} label={label} yes="已签" no="未签" optional={optional} value={fields.bool(path, held[path] as boolean | undefined)} error={fields.errors[path]} />
  return (
    <FormSection id="signatures" title="签字" source="本次入户的纸质表" usedFor="信息采集表">
      <div className="grid gap-3 md:grid-cols-3">{signed('signedByHousehold', '户主签字')}{signed('signedByVisitors', '核实人员签字')}{first && !silent && (given ? <p className="text-small text-ink-2"><b className="block text-body text-ink">承诺授权书</b>已签，{fullDay(given.on)}<input type="hidden" name="authorised:bool" value="yes" /></p> : signed('authorised', '承诺授权书', true))}</div>
      <TextArea path="exceptionReason" label="例外理由" optional rows={2} hint="原则性规定不符合，或者认定与建议不同、确需办理的，写明理由" value={fields.text('exceptionReason', held.exceptionReason)} error={fields.errors.exceptionReason} width="full" />
      <LateReason late={desk.late} fields={fields} />
    </FormSection>
  )
}
