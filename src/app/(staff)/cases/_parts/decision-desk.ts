import type { CaseDesk } from '@/server/case/get-case-desk'
import type { CaseConsultation } from '@/server/consultation/consultations-of-case'
import type { ReturnTo } from './return-fields'
import { returnSteps } from './return-steps'

export type DecisionLevel = 'township' | 'county'

/** What the bar of a decision needs of the case, and nothing more: it goes to the browser. */
export interface DecisionDesk {
  id: string
  version: number
  level: DecisionLevel
  headName: string
  /** Doubts want a sentence of their own in the opinion. */
  doubtful: boolean
  /** Past a soft deadline: which clock, as cited. */
  late: { title: string; rule: string; clause: string }[]
  /** Every house is to be visited by the township. */
  visitsAll: boolean
  /** The household wants special care. */
  keyReview: boolean
  returnTo: ReturnTo[]
  /** Titles of the 会商纪要 that name the case, newest first: the county cites one. */
  minutes: string[]
}

export const DECISION_WORDS: Record<DecisionLevel, { act: string; pass: string; fail: string; opinion: string; usual: string }> = {
  township: { act: '审核', pass: '同意上报', fail: '不予上报', opinion: '审核意见', usual: '经审核，情况属实，程序完备，同意上报。' },
  county: { act: '审批', pass: '通过，看下一户', fail: '不予通过', opinion: '审批意见', usual: '经比对和会商研判，情况属实，同意。' },
}

export function decisionDesk(desk: CaseDesk, level: DecisionLevel, minutes: readonly CaseConsultation[]): DecisionDesk {
  const { case: view, policy, doubts, late, household } = desk
  const rules = policy.rules as { 'R-050'?: { fieldCheck: string } }
  return {
    id: view.id, version: view.version, level, headName: household.headName, doubtful: doubts.some(({ path }) => path !== 'overdue'),
    late: late.map(({ title, rule, clause }) => ({ title, rule, clause })),
    visitsAll: level === 'township' && rules['R-050']?.fieldCheck === 'all', keyReview: level === 'county' && doubts.some(({ rule }) => rule === 'R-115'),
    returnTo: returnSteps(desk), minutes: minutes.map(({ title }) => title),
  }
}
