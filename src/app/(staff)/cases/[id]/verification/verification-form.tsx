'use client'

import type { CaseKind } from '@/domain/glossary'
import { SubmitButton } from '@/ui/button/submit-button'
import { Autosave } from '@/ui/form/autosave'
import { FormSection } from '@/ui/form/form-section'
import { MissingList } from '@/ui/form/missing-list'
import { SectionList } from '@/ui/form/section-list'
import { SubmitBar } from '@/ui/form/submit-bar'
import { SubmitKeys } from '@/ui/form/submit-keys'
import { fullRange } from '@/ui/format/day'
import { Badge } from '@/ui/layout/badge'
import type { FieldSource } from '../../../_form/field-source'
import { keepDraft, verify } from '../../actions'
import { ActForm } from '../../_parts/act-form'
import type { FormDesk } from '../../_parts/form-desk'
import type { StepForm } from '../../_parts/step-page'
import { Conditions, EliminationFields } from './elimination-fields'
import { carriedOf, Unchanged } from './carried'
import type { Held } from './held'
import { IncomeTable } from './income-table'
import { firstResult } from './live-result'
import { LivePanels } from './live-panels'
import { MembersTable } from './members-table'
import { RiskFields } from './risk-fields'
import { useLive } from './use-live'
import { RigidSection, SafeguardsSection, SignaturesSection, VisitorsSection } from './visit-sections'

interface VerificationFormProps extends StepForm {
  draft: { key: string; place: string; typed?: Record<string, string | string[]>; savedAt?: string }
}

/** 入户核实 (mock 3): sections at the left, worksheet in the middle, live result and suggestion at the right. */
export function VerificationForm({ desk, ahead, requestId, draft }: VerificationFormProps) {
  return (
    <ActForm id={desk.case.id} version={desk.case.version} requestId={requestId} action="submit" step={ahead} via={verify} draft={draft} className="contents" gutter>
      {(fields) => <Worksheet desk={desk} fields={fields} draft={draft} />}
    </ActForm>
  )
}

const FIRST: readonly CaseKind[] = ['identification']
const LATER: readonly CaseKind[] = ['elimination', 'rollback']
const SECTIONS: readonly (readonly [id: string, label: string, only?: readonly CaseKind[]])[] = [
  ['visitors', '核实人员'], ['members', '家庭成员'], ['income', '收入测算'], ['rigid', '刚性支出'], ['safeguards', '三保障饮水'], ['risks', '返贫风险', FIRST], ['risks', '仍存风险', LATER],
  ['assets', '负面清单', FIRST], ['category', '认定类别', FIRST], ['standard', '消除条件', ['elimination']], ['signatures', '签字'],
]

function Worksheet({ desk, fields, draft }: { desk: FormDesk; fields: FieldSource; draft: VerificationFormProps['draft'] }) {
  const { case: view, policy } = desk
  const own = (view.data[view.step?.key ?? ''] ?? {}) as Held
  const carried = carriedOf(desk, own)
  const held: Held = { ...carried.values, ...own }
  const first = view.kind === 'identification'
  const sections = SECTIONS.filter(([, , only]) => !only || only.includes(view.kind))
  const { live, states, current, place } = useLive(desk, sections.map(([id]) => id), () => firstResult(fields.typed, held, desk))
  const of = { desk, fields, held, carried }
  const moved = view.assessment !== null && view.assessment.memberCount !== live.people
  return (
    <>
      <div ref={place} className="gap-3 md:flex md:min-h-0 md:flex-1 md:px-4">
        <div className="shrink-0 bg-paper max-md:sticky max-md:top-0 max-md:z-10 md:relative md:w-28 md:overflow-y-auto">
          <SectionList sections={sections.map(([id, label]) => ({ id, label, state: states[id] ?? (view.data[view.step?.key ?? ''] ? 'done' : 'missing'), current: id === current }))} />
        </div>
        <div className="relative flex min-w-0 flex-1 flex-col gap-3 pb-3 max-md:px-3 max-md:pt-3 md:overflow-y-auto">
          <VisitorsSection {...of} />
          <FormSection id="members" title="家庭成员" note={<>按 {live.people} 人计算{moved && <> <Badge tone="due">人口已变</Badge></>}</>} source={<>登记簿（<a href={`/households/${desk.household.id}?tab=members`} className="in-text">家庭成员</a>）</>} usedFor="人均纯收入、信息采集表、一户一档"><MembersTable desk={desk} /></FormSection>
          <FormSection id="income" title="收入测算" note={`${fullRange(policy.period.from, policy.period.to)}　单位：元`} source={carried.from.income && `${carried.from.income}，已带出`} usedFor={first ? '识别审批表、信息采集表、一户一档' : '风险消除评估表、一户一档'}><IncomeTable {...of} live={live} /><Unchanged group="income" count={5} {...of} /></FormSection>
          <RigidSection {...of} total={live.rigid} />
          <SafeguardsSection {...of} />
          <RiskFields {...of} first={first} />
          {view.kind === 'elimination' && <FormSection id="standard" title="风险消除条件" note="逐项对照，全部符合后提交" source="登记簿、帮扶计划和以上各栏" usedFor="风险消除评估表"><EliminationFields {...of} conditions={live.conditions} /><Conditions rows={live.conditions} /></FormSection>}
          <SignaturesSection {...of} first={first} />
        </div>
        <aside aria-label="测算结果" className="relative flex shrink-0 flex-col gap-3 pb-3 max-md:px-3 md:w-[300px] md:overflow-y-auto desk:w-[340px]">
          <LivePanels {...of} live={live} />
        </aside>
      </div>
      <SubmitBar saved={<Autosave save={keepDraft} savedAt={draft.savedAt} place={draft.place} />} missing={<MissingList />}>
        <SubmitButton size="bar" keys="Ctrl Enter" wide="phone">{first ? '提交核实结果' : '提交核查结果'}</SubmitButton>
      </SubmitBar>
      <SubmitKeys />
    </>
  )
}
