import type { Metadata } from 'next'
import { getCaseDesk, type CaseDesk } from '@/server/case/get-case-desk'
import { consultationsOfCase } from '@/server/consultation/consultations-of-case'
import { load } from '@/server/kernel/page'
import { ButtonLink } from '@/ui/button/button-link'
import { BudgetBar } from '@/ui/case/budget-bar'
import { Timeline } from '@/ui/case/timeline'
import { newRequestId } from '@/ui/form/request-id'
import { Card } from '@/ui/layout/card'
import { Columns } from '@/ui/layout/columns'
import { Page } from '@/ui/layout/page'
import { oneOf, type Search } from '../../url-state'
import { ActPanel } from '../_parts/act-panel'
import { CASE_ACTS, isDanger, primaryAct, smallActs, type SmallAct } from '../_parts/case-acts'
import { CaseFacts } from '../_parts/case-facts'
import { CaseForms } from '../_parts/case-forms'
import { CaseHead } from '../_parts/case-head'
import { CaseChain, CaseNotices, CaseReasons, CaseStanding } from '../_parts/case-standing'
import { timeline } from '../_parts/case-words'
import { ConsultationCard } from '../_parts/consultation-card'
import { budgetWords } from '../_parts/budget-words'
import { returnSteps } from '../_parts/return-steps'
import { StepRecords } from '../_parts/step-records'

export const metadata: Metadata = { title: '案件' }

/** One case, read only, with what may be done now: the form of its step, and the small acts beside it (`?act=`). */
export default async function CasePage({ params, searchParams }: { params: Promise<{ id: string }>; searchParams: Search }) {
  const { id } = await params
  const [desk, minutes] = await Promise.all([load(getCaseDesk, { id }), load(consultationsOfCase, { id })])
  const { case: view, household, today } = desk
  const acts = smallActs(desk)
  const act = oneOf(acts, (await searchParams).act)
  return (
    <Page>
      <CaseHead desk={desk} title={view.kindLabel} actions={<Acts desk={desk} acts={acts} open={act} />} />
      <Columns
        width={300} asideLabel="办理记录"
        aside={
          <>
            <Card title="用时" kind="plain"><BudgetBar {...budgetWords(desk)} /></Card>
            <Card title="办理记录" kind="plain"><Timeline entries={timeline(desk)} /></Card>
            <Card title="农户" kind="plain"><p className="text-small"><a href={`/households/${household.id}`}>{household.headName}户一户一档</a>　户码 {household.code}</p></Card>
            <ConsultationCard minutes={minutes} />
            <CaseForms desk={desk} />
          </>
        }
      >
        {act && <ActPanel act={act} id={view.id} version={view.version} requestId={newRequestId()} today={today} steps={returnSteps(desk)} silent={'R-063' in desk.policy.rules} />}
        <div className="grid items-start gap-3 steps:grid-cols-2"><CaseStanding desk={desk} /><CaseFacts desk={desk} /></div>
        <CaseChain desk={desk} />
        <CaseReasons desk={desk} />
        <CaseNotices desk={desk} />
        <StepRecords desk={desk} />
      </Columns>
    </Page>
  )
}

/** The current step's form as the one filled button; the small acts before it. */
function Acts({ desk, acts, open }: { desk: CaseDesk; acts: readonly SmallAct[]; open?: SmallAct }) {
  const primary = primaryAct(desk)
  return (
    <span className="flex flex-wrap gap-2">
      {acts.map((act) => <ButtonLink key={act} href={`/cases/${desk.case.id}?act=${act}#act`} variant={isDanger(act) ? 'danger' : 'plain'} label={act === open ? `${CASE_ACTS[act].label}，已打开` : undefined}>{CASE_ACTS[act].label}</ButtonLink>)}
      {primary && <ButtonLink href={primary.href} variant="primary">{primary.label}</ButtonLink>}
    </span>
  )
}
