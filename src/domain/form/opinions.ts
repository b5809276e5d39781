import { labelOf } from '../glossary'
import type { CasePart } from './data/case'
import { opinionRow, type Row } from '../document/grid'
import { day, dayOrEmpty, listed } from './words'

// The opinions of the three levels as a form that travels upwards carries them: what was entered at each step, who
// signed, on which day. A level that has not spoken yet leaves room for the hand.

/** 村级: the visit, the deliberation and the notice, in the order in which they were done. */
export function villageWords(own: CasePart | null): string {
  if (!own) return ''
  const { verification: visit, review, notice } = own
  const matter = own.kind === 'identification' ? '纳入监测对象' : own.kind === 'elimination' ? '标注风险消除' : labelOf('caseKind', own.kind)
  const sentences = [
    visit && `${day(visit.visitedOn)}入户核实，核实人员${listed(visit.visitors.map(({ name }) => name))}。`,
    review && `${day(review.meetingOn)}在${review.place}召开评议会议，${review.expected ? `应到 ${review.expected} 人，` : ''}到会 ${review.attendees.length} 人，同意 ${review.votesFor} 票，反对 ${review.votesAgainst} 票。`,
    notice && `${day(notice.postedOn)}起在${notice.place}公示${notice.state === 'closed' ? `，${objectionWords(notice.objections)}` : ''}。`,
    review && (notice ? notice.state === 'closed' : true) && (review.decision === 'pass' ? `同意${matter}。` : `不同意${matter}。`),
  ]
  return sentences.filter(Boolean).join('')
}

function objectionWords(objections: readonly { state: string }[]): string {
  if (objections.length === 0) return '公示期满无异议'
  const upheld = objections.filter(({ state }) => state === 'upheld').length
  return `有异议 ${objections.length} 条，${upheld > 0 ? `经调查成立 ${upheld} 条` : '经调查核实均不成立'}`
}

/** 村级意见, signed by the village. */
export const villageOpinion = (own: CasePart | null): Row =>
  opinionRow({ level: '村级意见', text: villageWords(own), signer: '村“两委”负责人（签字）', signedBy: '', on: day(own?.notice?.closedOn ?? own?.review?.meetingOn), seal: true })

/** 乡镇审核意见, signed by 乡镇党政主要负责人 as recorded (R-050). */
export const townshipOpinion = (own: CasePart | null): Row =>
  opinionRow({
    level: '乡镇审核意见', signer: '乡镇党政主要负责人（签字）', signedBy: own?.township?.signer ?? '', on: day(own?.township?.recordedOn), seal: true,
    text: own?.township ? sentences([own.township.decision === 'pass' ? '同意上报' : '不同意上报', own.township.opinion, own.township.fieldVerified && '已实地核验']) : '',
  })

/** 县级审定意见: comparison, consultation and decision (R-051). */
export function countyOpinion(own: CasePart | null): Row {
  const { comparison, county } = own ?? {}
  const hits = comparison?.results.filter(({ hit }) => hit).length ?? 0
  return opinionRow({
    level: '县级审定意见', signer: '县级乡村振兴部门负责人（签字）', signedBy: '', on: day(county && (own?.decidedOn ?? county.recordedOn)), seal: true,
    text: sentences([
      comparison && `${dayOrEmpty(comparison.comparedOn)}信息比对 ${comparison.results.length} 项，${hits > 0 ? `命中 ${hits} 项` : '无命中'}`,
      county?.consultation && `会商研判：${county.consultation}`, county && (county.decision === 'pass' ? '同意' : '不同意'), county?.opinion, county?.replyNumber && `批复文号：${county.replyNumber}`,
    ]),
  })
}

/** Sentences one after the other, each with one full stop. */
const sentences = (parts: readonly (string | false | null | undefined)[]): string => parts.filter(Boolean).map((part) => `${String(part).replace(/[。；，]+$/, '')}。`).join('')
