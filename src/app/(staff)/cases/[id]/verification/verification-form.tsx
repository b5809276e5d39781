'use client'

import { useEffect, useRef, useState } from 'react'
import { labelOf, safeguards, visitorCapacities, type AssetItem, type Safeguard } from '@/domain/glossary'
import { SubmitButton } from '@/ui/button/submit-button'
import { Autosave } from '@/ui/form/autosave'
import { FormSection } from '@/ui/form/form-section'
import { MissingList } from '@/ui/form/missing-list'
import { SectionList } from '@/ui/form/section-list'
import { SubmitBar } from '@/ui/form/submit-bar'
import { SubmitKeys } from '@/ui/form/submit-keys'
import { DateInput } from '@/ui/form/date-input'
import { MoneyInput } from '@/ui/form/number-input'
import { YesNo } from '@/ui/form/radio-group'
import { TextInput } from '@/ui/form/text-input'
import { day, dayRange } from '@/ui/format/day'
import { money } from '@/ui/format/money'
import { Gutter } from '@/ui/layout/page'
import { keepDraft, verify } from '../../actions'
import type { FieldSource } from '../../../_form/field-source'
import { ActForm } from '../../_parts/act-form'
import { LateReason } from '../../_parts/late-reason'
import { PeopleRows } from '../../_parts/people-rows'
import type { StepForm } from '../../_parts/step-page'
import { Conditions, EliminationFields } from './elimination-fields'
import { IncomeTable } from './income-table'
import { LivePanels } from './live-panels'
import { liveResult, type LiveResult } from './live-result'
import { MembersTable } from './members-table'
import { RiskFields } from './risk-fields'

const CAPACITIES = visitorCapacities.map((value) => ({ value, label: labelOf('visitorCapacity', value) }))
const RIGID = [['medical', '医疗自付'], ['education', '教育'], ['disaster', '灾害'], ['accident', '意外事故'], ['other', '其他']] as const

interface Held {
  visitedOn?: string
  visitors?: { name: string; capacity: string }[]
  income?: Record<string, number>
  rigidExpense?: Record<string, number>
  safeguards?: Record<Safeguard, boolean>
  risks?: { type: string; note?: string }[]
  assets?: AssetItem[]
  category?: string
  [flag: string]: unknown
}

interface VerificationFormProps extends StepForm {
  draft: { key: string; typed?: Record<string, string | string[]>; savedAt?: string }
}

/** 入户核实 (mock 3): sections at the left, worksheet in the middle, live result and suggestion at the right. */
export function VerificationForm({ desk, ahead, requestId, draft }: VerificationFormProps) {
  return (
    <ActForm id={desk.case.id} version={desk.case.version} requestId={requestId} action="submit" step={ahead} via={verify} draft={draft} className="contents">
      {(fields) => <Worksheet desk={desk} fields={fields} savedAt={draft.savedAt} />}
    </ActForm>
  )
}

function Worksheet({ desk, fields, savedAt }: { desk: StepForm['desk']; fields: FieldSource; savedAt?: string }) {
  const { case: view, policy, known, today } = desk
  const held = (view.data[view.step?.key ?? ''] ?? {}) as Held
  const elimination = view.kind !== 'identification'
  const [live, place] = useLive(desk)
  const carried = held.safeguards ?? known.safeguards?.items
  const rigid = held.rigidExpense ?? (known.expenditure && { ...known.expenditure })
  const visitorRule = (policy.rules as { 'R-044'?: { min: number; clause: string } })['R-044']
  const sections = [
    ['visitors', '核实人员'], ['members', '家庭成员'], ['income', '收入测算'], ['rigid', '刚性支出'], ['safeguards', '三保障饮水'], ['risks', elimination ? '仍存风险' : '返贫风险'], ...(elimination ? [['standard', '消除条件']] : [['assets', '负面清单']]), ['signatures', '签字'],
  ] as [string, string][]
  return (
    <>
      <div ref={place} className="md:flex md:min-h-0 md:flex-1 md:gap-3 md:px-4">
        <div className="md:w-28 md:overflow-y-auto"><SectionList sections={sections.map(([id, label], i) => ({ id, label, state: 'missing' as const, current: i === 0 }))} /></div>
        <div className="flex min-w-0 flex-1 flex-col gap-3 pb-3 max-md:px-3 md:overflow-y-auto">
          <FormSection id="visitors" title="核实人员" note={visitorRule && `不少于 ${visitorRule.min} 人（规则 R-044）`}>
            <DateInput path="visitedOn" label="核实日期" value={fields.text('visitedOn', held.visitedOn ?? today)} max={today} error={fields.errors.visitedOn} />
            <PeopleRows path="visitors" options={CAPACITIES} known={held.visitors ?? []} fields={fields} least={Math.max(visitorRule?.min ?? 1, 2)} />
          </FormSection>
          <FormSection id="members" title="家庭成员" note={`按 ${live.people} 人计算`} usedFor="人均纯收入、一户一档"><MembersTable desk={desk} /></FormSection>
          <FormSection id="income" title="收入测算" note={`${dayRange(policy.period.from, policy.period.to, '')}　单位：元`} usedFor="识别审批表、一户一档"><IncomeTable desk={desk} fields={fields} live={live} held={held} /></FormSection>
          <FormSection id="rigid" title="刚性支出" note={`合计 ${money(live.rigid)} 元`}>
            <div className="grid gap-3 md:grid-cols-5">
              {RIGID.map(([key, label]) => <MoneyInput key={key} path={`rigidExpense.${key}`} label={label} value={fields.number(`rigidExpense.${key}`, rigid?.[key] ?? 0)} error={fields.errors[`rigidExpense.${key}`]} width="full" />)}
            </div>
            <div className="flex flex-wrap gap-x-8 gap-y-2">
              <YesNo path="incomeDropped" label="收入大幅缩减" optional value={fields.bool('incomeDropped', held.incomeDropped as boolean | undefined)} />
              <YesNo path="severeHardship" label="基本生活出现严重困难（由人认定）" optional value={fields.bool('severeHardship', held.severeHardship as boolean | undefined)} error={fields.errors.severeHardship} />
              <YesNo path="incomeStable" label="收入稳定" optional value={fields.bool('incomeStable', held.incomeStable as boolean | undefined)} error={fields.errors.incomeStable} />
            </div>
          </FormSection>
          <FormSection id="safeguards" title="“两不愁三保障”及饮水安全" note={known.safeguards && `已带出：${known.safeguards.source === 'screening' ? '筛查表' : '上次核实'} ${day(known.safeguards.checkedOn, today)}，只改变化项`}>
            <div className="grid gap-2.5 md:grid-cols-3">
              {safeguards.map((item) => <YesNo key={item} path={`safeguards.${item}`} label={labelOf('safeguard', item)} yes="达标" no="不达标" value={fields.bool(`safeguards.${item}`, carried?.[item])} error={fields.errors[`safeguards.${item}`]} />)}
            </div>
          </FormSection>
          <RiskFields desk={desk} fields={fields} held={held} elimination={elimination} />
          {elimination && <FormSection id="standard" title="风险消除条件" note="逐项对照，全部符合后提交"><EliminationFields desk={desk} fields={fields} held={held} /><Conditions rows={live.conditions} /></FormSection>}
          <FormSection id="signatures" title="签字" columns={3}>
            {!elimination && <YesNo path="authorised" label="农户已签承诺授权书" optional value={fields.bool('authorised', held.authorised as boolean | undefined)} error={fields.errors.authorised} />}
            <YesNo path="signedByHousehold" label="户主签字" yes="已签" no="未签" value={fields.bool('signedByHousehold', held.signedByHousehold as boolean | undefined)} error={fields.errors.signedByHousehold} />
            <YesNo path="signedByVisitors" label="核实人员签字" yes="已签" no="未签" value={fields.bool('signedByVisitors', held.signedByVisitors as boolean | undefined)} error={fields.errors.signedByVisitors} />
            {(elimination || fields.errors.exceptionReason) && <TextInput path="exceptionReason" label="例外理由" optional hint="原则性规定不符合、确需办理的，写明理由" value={elimination ? fields.text('exceptionReason') : undefined} error={fields.errors.exceptionReason} width="full" />}
            <LateReason late={desk.late} fields={fields} />
          </FormSection>
        </div>
        <aside aria-label="测算结果" className="flex shrink-0 flex-col gap-3 pb-3 max-md:px-3 md:w-[340px] md:overflow-y-auto">
          <LivePanels desk={desk} live={live} fields={fields} held={held} />
        </aside>
      </div>
      <SubmitBar saved={<Autosave save={keepDraft} savedAt={savedAt} />} missing={<MissingList />}>
        <SubmitButton size="bar" keys="Ctrl Enter" wide="phone">{elimination ? '提交核查结果' : '提交核实结果'}</SubmitButton>
      </SubmitBar>
      <SubmitKeys />
    </>
  )
}

/** Works the form out at every keystroke with the domain's own functions. */
function useLive(desk: StepForm['desk']) {
  const place = useRef<HTMLDivElement>(null)
  const [live, setLive] = useState<LiveResult>(() => liveResult(new FormData(), desk))
  useEffect(() => {
    const form = place.current?.closest('form')
    if (!form) return
    const look = () => setLive(liveResult(new FormData(form), desk))
    look()
    form.addEventListener('input', look)
    return () => form.removeEventListener('input', look)
  }, [desk])
  return [live, place] as const
}
