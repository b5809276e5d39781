import { citationOf } from '@/domain/refusal'
import { labelOf } from '@/domain/glossary'
import type { CaseDesk } from '@/server/case/get-case-desk'
import { Blockers } from '@/ui/case/blockers'
import { ClockBadge } from '@/ui/case/clock-badge'
import { FactList } from '@/ui/case/fact-list'
import { CaseStatusBadge } from '@/ui/case/status-badge'
import { day } from '@/ui/format/day'
import { Photo } from '@/ui/case/photo'
import { Card } from '@/ui/layout/card'
import { Link } from '@/ui/layout/link'
import { ChainLinks } from './chain-links'
import { distinct } from './blockers-of'
import { CASE_ACTS } from './case-acts'
import { clockReason, clockView } from './case-words'

/** How the case stands: its step and who takes it, what stands in the way, every clock, under which policy, what came before. */
export function CaseStanding({ desk: { case: view, policy, today, place, followers } }: { desk: CaseDesk }) {
  const blockers = distinct(view.blockers).filter((blocker) => !(blocker.action in CASE_ACTS)).map((blocker) => ({ ...blocker, ...(blocker.until && { untilWords: day(blocker.until, today) }) }))
  const authorisation = view.authorisation
  return (
    <Card title="办理情况" kind="plain" note={<CaseStatusBadge status={view.status} />}>
      {blockers.length > 0 && <div className="mb-2"><Blockers blockers={blockers} /></div>}
      <FactList facts={[
        { label: '现在的环节', value: view.step ? <><b>{view.step.title}</b>　由{view.step.actors.map((role) => labelOf('role', role)).join('、')}办理</> : `案件${view.statusLabel}` },
        ...(view.reason ? [{ label: '发起理由', value: view.reason }] : []),
        { label: '发起', value: `${day(view.openedOn, today)}　${place.township}${place.village}` },
        ...(view.decidedOn ? [{ label: '作出决定', value: day(view.decidedOn, today) }] : []),
        ...view.clocks.map((clock) => ({ label: clock.title, value: <span><ClockBadge clock={clockView(clock, today)} today={today} dueOn={clock.dueOn} sentence={clockReason(clock, today)} /></span> })),
        ...(view.steps.some((step) => step.kind === 'infoComparison') && !('R-063' in policy.rules) ? [{ label: '授权承诺', value: authorisation ? `${day(authorisation.on, today)}签` : '农户未签', ...(!authorisation && { tone: 'due' as const }) }] : []),
        { label: '适用方案', value: `${view.policy.title}（第 ${view.policy.version} 版）` },
        ...view.links.map((link) => ({ label: LINK[link.relation] ?? '相关案件', value: link.kind === 'clue' ? <Link href="/clues">风险线索</Link> : <Link href={`/cases/${link.id}`}>{labelOf('caseKind', link.kind)}</Link> })),
        ...followers.map((later) => ({ label: '以后的识别', value: <Link href={`/cases/${later.id}`}>{day(later.openedOn, today)}重新识别</Link> })),
      ]} />
    </Card>
  )
}

const LINK: Record<string, string> = { clue: '来自', previousIdentification: '以前的识别', elimination: '以后的消除', rollback: '以后的回退' }

/** Soft rules set aside with a reason, and why what was late was late: shown to every later level. */
export function CaseReasons({ desk: { case: view } }: { desk: CaseDesk }) {
  const title = (key: string) => view.steps.find((step) => step.key === key)?.title ?? ''
  const late = Object.entries(view.lateReasons)
  if (view.exceptions.length + late.length === 0) return null
  return (
    <Card title="例外和超期理由" kind="plain" tone="due">
      <ul className="text-small">
        {view.exceptions.map((exception) => <li key={`${exception.step}${exception.rule}`} className="py-0.5"><b>{title(exception.step)}</b>　{exception.reason}<span className="text-ink-3">{citationOf({ rule: exception.rule })}</span></li>)}
        {late.map(([step, reason]) => <li key={step} className="py-0.5"><b>{title(step)}</b>　超期理由：{reason}</li>)}
      </ul>
    </Card>
  )
}

/** Where a rollback or removal has got to on its way above the county, with the documents of each level. */
export function CaseChain({ desk: { case: view, chain, today } }: { desk: CaseDesk }) {
  if (view.kind !== 'rollback' && view.kind !== 'removal') return null
  return <Card title="各级办理" kind="plain"><ChainLinks links={chain} today={today} /></Card>
}

const NOTICE = { running: '公示中', closed: '已结束', withdrawn: '已作废' }
const OBJECTION = { open: '待查', upheld: '成立', dismissed: '不成立' }

/** Every posting with its period and its objections; a second posting takes the first down. */
export function CaseNotices({ desk: { case: view, today } }: { desk: CaseDesk }) {
  if (view.notices.length === 0) return null
  return (
    <Card title="公示和异议" kind="plain">
      {view.notices.map((notice, i) => (
        <div key={notice.id} className="border-line py-1 not-first:border-t">
          <FactList facts={[
            { label: `第 ${i + 1} 次张贴`, value: <>{day(notice.postedOn, today)}，{notice.place}　<b>{NOTICE[notice.state]}</b></> },
            { label: '公示期', value: `至${day(notice.endsOn, today)}${notice.closedOn ? `，${day(notice.closedOn, today)}结束` : `，${day(notice.closableOn, today)}起可以结束`}` },
            ...(notice.photoId ? [{ label: '照片', value: <Photo src={`/attachments/${notice.photoId}`} words={`张贴照片，${notice.place}，${day(notice.postedOn, today)}`} /> }] : []),
            ...notice.objections.map((objection) => ({
              label: '异议', value: `${day(objection.raisedOn, today)}　${objection.by}：${objection.text}（${OBJECTION[objection.state]}${objection.report ? `，${objection.investigator}：${objection.report}` : ''}）`, ...(objection.state !== 'dismissed' && { tone: 'due' as const }),
            })),
          ]} />
        </div>
      ))}
    </Card>
  )
}
