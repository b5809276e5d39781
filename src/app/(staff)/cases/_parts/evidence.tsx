import type { ReactNode } from 'react'
import { attendeeCapacities, labelOf, type AttendeeCapacity } from '@/domain/glossary'
import { citationOf } from '@/domain/refusal'
import type { CaseDesk } from '@/server/case/get-case-desk'
import { FactList } from '@/ui/case/fact-list'
import { day } from '@/ui/format/day'
import { Badge } from '@/ui/layout/badge'
import { Card } from '@/ui/layout/card'
import type { SimilarCase } from '@/server/case/similar-cases'
import type { CaseSubmission } from '@/server/submission/submission-of-case'
import { Photo } from '@/ui/case/photo'
import { CaseFacts } from './case-facts'
import { ChangeCard } from './change-card'
import { SimilarCard } from './similar-card'

interface Data {
  infoComparison?: { comparedOn: string; results: { department: string; item: string; hit: boolean; doubt?: boolean; note?: string }[] }
  villageReview?: { meetingOn: string; place: string; attendees: { name: string; capacity: AttendeeCapacity }[]; votesFor: number; votesAgainst: number; reason?: string }
  townshipReview?: { signer: string; opinion: string; fieldVerified?: boolean }
}

/** Last accepted data by kind of step: steps carry the keys of their policy. */
function dataByKind({ case: { steps, data } }: CaseDesk): Data {
  return Object.fromEntries(steps.map((step) => [step.kind, data[step.key]])) as Data
}

/** What a decision rests on, in the order of interface.md §8.3. */
export function Evidence({ desk, similar = [], submission = null, consultations }: { desk: CaseDesk; similar?: readonly SimilarCase[]; submission?: CaseSubmission; consultations?: ReactNode }) {
  const { infoComparison, villageReview, townshipReview } = dataByKind(desk)
  const { today } = desk
  const notice = desk.case.notices.at(-1)
  const objections = desk.case.notices.flatMap((n) => n.objections)
  return (
    <div className="grid gap-3 steps:grid-cols-2">
      <CaseFacts desk={desk} />
      {infoComparison && (
        <Card title="比对结果" kind="plain" note={<Hits results={infoComparison.results} />}>
          <FactList facts={infoComparison.results.map((r) => ({
            label: r.item, value: <>{r.hit ? '命中' : r.doubt ? '存疑' : '未命中'}{r.note && `　${r.note}`}</>, source: `${r.department}，${day(infoComparison.comparedOn, today)}`, ...((r.hit || r.doubt) && { tone: 'due' as const }),
          }))} />
        </Card>
      )}
      {desk.doubts.length > 0 && (
        <div className="steps:col-span-2">
          <Card title="须说明的疑点" kind="plain" tone="due">
            <ul className="text-small">
              {desk.doubts.map((doubt) => <li key={doubt.message} className="py-0.5">{doubt.message}<span className="text-ink-3">{citationOf(doubt)}</span></li>)}
            </ul>
          </Card>
        </div>
      )}
      <ChangeCard desk={desk} />
      {villageReview && (
        <Card title="评议与公示" kind="plain">
          <FactList facts={[
            { label: '评议', value: `${day(villageReview.meetingOn, today)}，${villageReview.attendees.length} 人到会，同意 ${villageReview.votesFor} 票、反对 ${villageReview.votesAgainst} 票` },
            { label: '参会', value: attendeeCapacities.map((capacity) => [capacity, villageReview.attendees.filter((a) => a.capacity === capacity).length] as const).filter(([, n]) => n > 0).map(([capacity, n]) => `${labelOf('attendeeCapacity', capacity)} ${n} 人`).join('、') },
            ...(notice ? [
              { label: '张贴', value: `${day(notice.postedOn, today)}，${notice.place}，公示至${day(notice.endsOn, today)}${notice.closedOn ? `，${day(notice.closedOn, today)}结束` : ''}` },
              { label: '照片', value: notice.photoId ? <Photo src={`/attachments/${notice.photoId}`} words={`张贴照片，${notice.place}，${day(notice.postedOn, today)}`} keys="P" /> : '未附照片', ...(!notice.photoId && { tone: 'due' as const }) },
              { label: '异议', value: objections.length === 0 ? '无' : objections.map((o) => `${day(o.raisedOn, today)} ${o.by}：${o.text}（${o.state === 'open' ? '待查' : o.state === 'upheld' ? '成立' : '不成立'}${o.report ? `，${o.report}` : ''}）`).join('；') },
            ] : []),
          ]} />
        </Card>
      )}
      {townshipReview && (
        <Card title="乡镇审核意见" kind="plain">
          <p className="text-small">{townshipReview.opinion}</p>
          <FactList facts={[{ label: '签字人', value: townshipReview.signer }, ...(townshipReview.fieldVerified ? [{ label: '逐户核验', value: '已核验' }] : []), ...signedList(submission, today)]} />
        </Card>
      )}
      {consultations}
      {desk.case.exceptions.length > 0 && (
        <Card title="例外理由" kind="plain" tone="due">
          <ul className="text-small">{desk.case.exceptions.map((e) => <li key={`${e.step}${e.rule}`}>{e.rule}：{e.reason}</li>)}</ul>
        </Card>
      )}
      <SimilarCard cases={similar} today={today} />
    </div>
  )
}

/** 上报名单 that names this household, with its signed page for whoever may read lists. */
const signedList = (submission: CaseSubmission, today: string) => (submission === null ? [] : [{
  label: '上报名单',
  value: <span className="flex flex-wrap items-start gap-2">{`${submission.households} 户 ${submission.people} 人，${submission.signer}${day(submission.signedOn, today)}签字`}{submission.photoId && <Photo src={`/attachments/${submission.photoId}`} words={`上报名单签字页，${day(submission.signedOn, today)}`} />}</span>,
}])

function Hits({ results }: { results: NonNullable<Data['infoComparison']>['results'] }) {
  const hits = results.filter((r) => r.hit).length
  const doubts = results.filter((r) => r.doubt).length
  if (hits + doubts === 0) return <Badge tone="ok">未命中</Badge>
  return <Badge tone="due">{[hits && `命中 ${hits} 项`, doubts && `存疑 ${doubts} 项`].filter(Boolean).join('　')}</Badge>
}
