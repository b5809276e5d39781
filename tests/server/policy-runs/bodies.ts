import type { CaseKind, Role, StepKind } from '@/domain/glossary'
import { addDays, type LocalDate } from '@/domain/time/local-date'
import { comparison, entry, pass, recovered, review, verification } from '../case/support'

/** What the body of a step depends on. */
export interface At {
  day: LocalDate
  kind: CaseKind
  /** The chain ends with the state's filing: the province operates. */
  filed: boolean
}

/** Of 3,000 yuan a head at identification: within the line of every policy; of 10,000 at the end: above every one. */
const visit = ({ day, kind }: At) => {
  if (kind === 'elimination') return recovered(day, addDays(day, -200))
  const risks = kind === 'identification' ? [{ type: 'illness' }] : []
  return verification(day, { income: { wage: 9000, business: 0, property: 0, transfer: 0, businessCost: 0 }, risks })
}

const meeting = (day: LocalDate) => {
  const { attendees, ...rest } = review(day)
  return { ...rest, attendees: [...attendees, { name: '己', capacity: 'villagerRep' }, { name: '庚', capacity: 'villagerRep' }], votesFor: 7 }
}

/** A body that every policy accepts, by kind of step. */
export const bodies: Readonly<Record<StepKind, (at: At) => Record<string, unknown>>> = {
  application: ({ day }) => ({ by: 'self', authorised: true, truthful: true, signedOn: day }),
  villageNomination: ({ day }) => ({ reason: '收入不稳定', nominatedOn: day, basis: '村书面申请' }),
  departmentScreening: ({ day }) => ({ department: '县医疗保障局', standard: '自付医疗费用较大', screenedOn: day }),
  householdVerification: visit,
  infoComparison: ({ day }) => comparison(day),
  villageReview: ({ day }) => meeting(day),
  publicNotice: ({ day }) => ({ postedOn: day, place: '村务公开栏' }),
  townshipReview: () => ({ ...pass(), signer: '桂中华', fieldVerified: true }),
  townshipFeedback: ({ day }) => ({ feedbackOn: day }),
  countyApproval: () => ({ ...pass(), consultation: '会商通过', keyReviewed: true, replyNumber: '县批〔2026〕1号' }),
  prefectureReview: ({ day }) => ({ decision: 'pass', on: day, documentNumber: '市审〔2026〕1号' }),
  provinceReview: ({ day }) => ({ decision: 'pass', on: day, documentNumber: '省审〔2026〕1号' }),
  nationalFiling: ({ day }) => ({ decision: 'pass', on: day, documentNumber: '国备〔2026〕1号' }),
  resultAnnouncement: ({ day }) => ({ postedOn: day, place: '村务公开栏', informedHousehold: true }),
  systemEntry: ({ day, filed }) => ({ ...entry(day), reviewedBy: '詹志强', ...(filed && { operatedBy: 'province', documentNumber: '国备〔2026〕1号' }) }),
}

const accounts: Partial<Record<Role, string>> = {
  villageCadre: 'village.cadre', townshipClerk: 'township.clerk', townshipReviewer: 'township.reviewer', countyComparer: 'county.comparer', countyApprover: 'county.approver',
  department: 'dept.medical',
}

/** The level above the county names its own; the filing is recorded by the county from the document (K-12). */
const above: Partial<Record<StepKind, string>> = { prefectureReview: 'prefecture.reviewer', provinceReview: 'province.reviewer', nationalFiling: 'county.approver' }

/** Who takes a step: the account of the role that the case names first. */
export const accountFor = ({ kind, actor }: { kind: StepKind; actor: Role }): string => above[kind] ?? accounts[actor]!

/** Somebody who works in the county and never takes this step. */
export const strangerTo = ({ kind }: { kind: StepKind }): string => (kind === 'townshipReview' || kind === 'townshipFeedback' ? 'county.comparer' : 'township.reviewer')

interface Breach {
  action: string
  data: Record<string, unknown>
  rule: RegExp
}

const zero = { wage: 0, business: 0, property: 0, transfer: 0, businessCost: 0 }

/**
 * An act of the right person that breaks a rule of the step: its own where it has one that every policy asks, else the
 * return to a step that is not an earlier one.
 */
export function breachOf(step: { key: string; kind: StepKind }, at: At): Breach {
  const submit = (rule: RegExp, change: object): Breach => ({ action: 'submit', data: { ...bodies[step.kind](at), ...change }, rule })
  switch (step.kind) {
    case 'householdVerification':
      if (at.kind === 'identification') return submit(/^R-021$/, { risks: [] })
      return at.kind === 'elimination' ? submit(/^R-10[2-4]$/, { income: zero, measuresEffective: false }) : submit(/^R-044$/, { visitors: [] })
    case 'infoComparison':
      return submit(/^R-042$/, { reusedFrom: 'lowIncomeAid' })
    case 'villageReview':
      return submit(/^R-046$/, { votesFor: 0 })
    case 'publicNotice':
      return { action: 'post', data: { ...bodies.publicNotice(at), postedOn: addDays(at.day, 1) }, rule: /^K-02$/ }
    default:
      if (step.kind === 'systemEntry' && at.filed) return submit(/^R-125$/, { operatedBy: 'township' })
      return { action: 'return', data: { toStep: step.key, reasons: ['evidenceMissing'], note: '' }, rule: /^K-14$/ }
  }
}
