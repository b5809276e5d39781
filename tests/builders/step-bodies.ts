import type { CaseKind, Role, StepKind } from '@/domain/glossary'
import { addDays, type LocalDate } from '@/domain/time/local-date'
import { comparison, entry, pass, recovered, review, verification } from './step-data'

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

/** Who takes a step: the account of the role that the case names first, in 兴田村 unless the cadre is another's. */
export const accountFor = ({ kind, actor }: { kind: StepKind; actor: Role }, cadre = accounts.villageCadre!): string =>
  above[kind] ?? (actor === 'villageCadre' ? cadre : accounts[actor]!)
