import type { Page } from '@playwright/test'
import type { Role, StepKind } from '../../../src/domain/glossary'
import { addDays, type LocalDate } from '../../../src/domain/time/local-date'
import { announce, compare, decide, enter, feedBack, postAndClose, review, screen, verify } from './case-steps'
import type { Account } from './sign-in'

export interface Step {
  kind: StepKind
  actor: Role
  minDays?: number
}

interface At {
  step: Step
  day: LocalDate
  clock: (now: string) => Promise<void>
}

type Act = (page: Page, id: string, at: At) => Promise<void>

/** The steps of an identification, each on the page of its kind, with what every policy accepts. */
const acts: Partial<Record<StepKind, Act>> = {
  departmentScreening: screen,
  householdVerification: (page, id) => verify(page, id, { poor: true }),
  infoComparison: compare,
  villageReview: review,
  publicNotice: (page, id, { step, day, clock }) => postAndClose(page, id, { clock, closableOn: addDays(day, step.minDays! + 1) }),
  townshipReview: (page, id) => decide(page, `/cases/${id}/township-review`, '经审核，情况属实，同意上报。'),
  townshipFeedback: feedBack,
  countyApproval: (page, id) => decide(page, `/approval/${id}`, '经会商研判，同意。', { replyNumber: '县批〔2030〕1号' }),
  resultAnnouncement: announce,
  systemEntry: enter,
}

const accounts: Partial<Record<Role, Account>> = {
  department: 'dept.medical', countyComparer: 'county.comparer', countyApprover: 'county.approver',
  townshipClerk: 'township.clerk', townshipReviewer: 'township.reviewer', villageCadre: 'village.cadre',
}

/** Takes a step on the page of its kind, signed in as the role that the policy names; answers the day it ended. */
export async function take(step: Step, id: string, { day, clock, as }: Omit<At, 'step'> & { as: (account: Account) => Promise<Page> }): Promise<LocalDate> {
  const [act, account] = [acts[step.kind], accounts[step.actor]]
  if (!act || !account) throw new Error(`no page for ${step.kind} by ${step.actor}`)
  await act(await as(account), id, { step, day, clock })
  return step.kind === 'publicNotice' ? addDays(day, step.minDays! + 1) : day
}
