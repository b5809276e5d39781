import type { ReactNode } from 'react'
import type { StepKind } from '@/domain/glossary'
import { getCaseDesk, type CaseDesk } from '@/server/case/get-case-desk'
import { load } from '@/server/kernel/page'
import { ButtonLink } from '@/ui/button/button-link'
import { StatePanel } from '@/ui/feedback/state-panel'
import { newRequestId } from '@/ui/form/request-id'
import { Card } from '@/ui/layout/card'
import { Gutter, Page, PageBody } from '@/ui/layout/page'
import { blockerLines } from './blockers-of'
import { primaryAct } from './case-acts'
import { CaseHead } from './case-head'
import { formDesk, type FormDesk } from './form-desk'

/** What a step's form gets: the desk, the step it is for, and an id that makes a repeated submit harmless. */
export interface StepForm {
  desk: FormDesk
  /** Key of the step where it is done ahead of its turn. */
  ahead?: string
  requestId: string
}

/** A page that records one step: head, step bar, and the form, or the sentence why this person cannot record it now. */
export async function StepPage({ id, kind, title, form }: { id: string; kind: StepKind; title?: string; form: (of: StepForm) => ReactNode }) {
  const desk = await load(getCaseDesk, { id })
  const step = desk.case.steps.find((known) => known.kind === kind && known.state !== 'done') ?? desk.case.steps.find((known) => known.kind === kind)
  const acts = desk.case.acts.filter((act) => act.step === step?.key)
  const open = step !== undefined && acts.length > 0
  return (
    <Page nav="narrow" scroll="inside">
      <CaseHead desk={desk} title={title ?? step?.title ?? '办理'} />
      {open ? (
        form({ desk: formDesk(desk, step.key), requestId: newRequestId(), ...(step.state !== 'current' && { ahead: step.key }) })
      ) : (
        <PageBody>
          <Gutter>
            <Card kind="plain"><NotNow desk={desk} stepKey={step?.key} title={step?.title ?? title ?? ''} /></Card>
          </Gutter>
        </PageBody>
      )}
    </Page>
  )
}

/** Nobody is left before a dead form: what cannot be done, by which rule, who can, where to go. */
function NotNow({ desk, stepKey, title }: { desk: CaseDesk; stepKey?: string; title: string }) {
  const { case: view } = desk
  const blockers = blockerLines(view, stepKey)
  const done = view.steps.find((step) => step.key === stepKey)?.state === 'done'
  const primary = primaryAct(desk)
  const lines =
    blockers.length > 0 ? blockers
    : stepKey === undefined ? [`本案件适用的方案没有这一环节。`]
    : done ? [`${title}已经办过。`]
    : view.status !== 'open' ? [`案件${view.statusLabel}，没有待办的环节。`]
    : [`现在的环节是${view.step?.title ?? ''}，由${view.step?.actorLabel ?? ''}办理。`]
  return <StatePanel title={`现在不能办理${title}`} lines={lines} actions={<>{primary && <ButtonLink href={primary.href} variant="primary">{primary.label}</ButtonLink>}<ButtonLink href={`/cases/${view.id}`} variant={primary ? 'plain' : 'primary'}>查看案件</ButtonLink></>} />
}
