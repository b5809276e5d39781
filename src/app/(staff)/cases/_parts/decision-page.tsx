import { getCaseDesk } from '@/server/case/get-case-desk'
import { listDecisionQueue } from '@/server/case/list-decision-queue'
import { similarCases } from '@/server/case/similar-cases'
import { consultationsOfCase } from '@/server/consultation/consultations-of-case'
import { load } from '@/server/kernel/page'
import { submissionOfCase } from '@/server/submission/submission-of-case'
import { requireCaller } from '@/server/auth/session'
import { ButtonLink } from '@/ui/button/button-link'
import { BudgetBar } from '@/ui/case/budget-bar'
import { Timeline } from '@/ui/case/timeline'
import { NotAllowed } from '@/ui/feedback/page-states'
import { newRequestId } from '@/ui/form/request-id'
import { Gutter, Page } from '@/ui/layout/page'
import { blockerLines } from './blockers-of'
import { CaseHead } from './case-head'
import { timeline } from './case-words'
import { ConsultationCard } from './consultation-card'
import { budgetWords } from './budget-words'
import { DecisionBar } from './decision-bar'
import { DECISION_WORDS, decisionDesk } from './decision-desk'
import { DoneLine } from './done-line'
import { Evidence } from './evidence'
import { LaneList } from './lane-list'

interface DecisionPageProps {
  id: string
  level: 'township' | 'county'
  lane: 'all' | 'clean' | 'doubt'
  done?: string
}

const HOME = { township: '/review', county: '/approval' }
const LANE = { all: '全部', clean: '资料齐全', doubt: '有疑点' }

/** One household on one screen (mock 5): the lane at the left, evidence, history at the right, the decision at the bottom. */
export async function DecisionPage({ id, level, lane, done }: DecisionPageProps) {
  const [desk, queue, similar, minutes, submission, { actor }] = await Promise.all([load(getCaseDesk, { id }), load(listDecisionQueue, { level, lane, limit: 100 }), load(similarCases, { id }), load(consultationsOfCase, { id }), load(submissionOfCase, { id }), requireCaller()])
  const at = queue.items.findIndex((item) => item.id === id)
  const following = queue.items[at + 1] ?? queue.items.find((item) => item.id !== id)
  const address = (to: string) => (level === 'county' ? `/approval/${to}` : `/cases/${to}/township-review`)
  const next = following ? `${address(following.id)}?lane=${lane}&done=${id}` : `${HOME[level]}?done=${id}`
  const kinds = level === 'county' ? ['countyApproval'] : ['townshipReview', 'townshipFeedback']
  const open = desk.case.step !== null && kinds.includes(desk.case.step.kind) && desk.case.acts.some((act) => act.action === 'submit' && act.step === desk.case.step?.key)
  const blockers = blockerLines(desk.case, desk.case.step?.key)
  return (
    <Page nav="narrow" scroll="inside">
      <CaseHead
        desk={desk} title={desk.household.headName}
        crumbs={[{ label: desk.case.step?.title ?? DECISION_WORDS[level].act, href: HOME[level] }, { label: LANE[lane], href: `${HOME[level]}?lane=${lane}` }, ...(at >= 0 ? [{ label: `第 ${at + 1} 户，共 ${queue.total} 户` }] : [])]}
      />
      <div className="md:grid md:min-h-0 md:flex-1 md:grid-cols-[172px_minmax(0,1fr)_300px]">
        <LaneList queue={queue} current={id} lane={lane} home={HOME[level]} address={address} />
        <div className="relative md:min-h-0 md:overflow-y-auto">
          <Gutter className="flex flex-col gap-3 py-3"><DoneLine id={done} /><Evidence desk={desk} similar={similar} submission={submission} consultations={<ConsultationCard minutes={minutes} />} /></Gutter>
        </div>
        <aside aria-label="办理记录" tabIndex={0} className="relative border-line px-4 py-3 max-md:border-t md:min-h-0 md:overflow-y-auto md:border-l">
          <h2 className="pb-2 text-body font-semibold">办理记录</h2>
          <Timeline entries={timeline(desk)} />
          <section className="mt-0.5 border-t border-line pt-2"><h3 className="mb-0.5 text-small font-semibold">用时</h3><BudgetBar {...budgetWords(desk)} /></section>
        </aside>
      </div>
      {open ? (
        <DecisionBar key={`${id}-${desk.case.version}`} desk={decisionDesk(desk, level, minutes)} requestId={newRequestId()} returnId={newRequestId()} next={next} signer={actor.name} />
      ) : (
        <div className="shrink-0 border-t border-line bg-surface md:[&>div]:py-4">
          <NotAllowed
            title={desk.case.status !== 'open' ? `案件${desk.case.statusLabel}` : `您不能${DECISION_WORDS[level].act}这一户`}
            reason={blockers.length > 0 ? blockers.join('') : desk.case.step ? `现在的环节是${desk.case.step.title}，由${desk.case.step.actorLabel}办理。` : '本案件没有待办的环节。'}
            actions={<ButtonLink href={following ? `${address(following.id)}?lane=${lane}` : HOME[level]} variant="primary">看下一户</ButtonLink>}
          />
        </div>
      )}
    </Page>
  )
}
