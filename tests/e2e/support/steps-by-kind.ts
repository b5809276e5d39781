import type { Page } from '@playwright/test'
import type { CaseKind, Role, StepKind } from '../../../src/domain/glossary'
import { addDays, type LocalDate } from '../../../src/domain/time/local-date'
import { accountFor } from '../../builders/step-bodies'
import { announce, checkAgain, checkRecovery, compare, decide, enter, feedBack, higherReview, nominate, postAndClose, review, screen, verify } from './case-steps'
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

/** The steps of a case, each on the page of its kind, with what every policy accepts. */
const acts: Record<Exclude<StepKind, 'application' | 'householdVerification'>, Act> = {
  villageNomination: (page, id) => nominate(page, id, '研判后收入不稳定，建议列入名单。'),
  departmentScreening: screen,
  infoComparison: compare,
  villageReview: review,
  publicNotice: (page, id, { step, day, clock }) => postAndClose(page, id, { clock, closableOn: addDays(day, step.minDays! + 1) }),
  townshipReview: (page, id) => decide(page, `/cases/${id}/township-review`, '经审核，情况属实，同意上报。'),
  townshipFeedback: feedBack,
  countyApproval: (page, id) => decide(page, `/approval/${id}`, '经会商研判，同意。', { replyNumber: '县批〔2030〕1号' }),
  prefectureReview: (page, id) => higherReview(page, id, '市审〔2040〕1号'),
  provinceReview: (page, id) => higherReview(page, id, '省审〔2040〕1号'),
  nationalFiling: (page, id) => higherReview(page, id, '国备〔2040〕1号'),
  resultAnnouncement: announce,
  systemEntry: enter,
}

/** 入户核实 at the beginning, 核查 at the end, and once more when the end did not hold. */
const visits: Record<Exclude<CaseKind, 'removal'>, Act> = {
  identification: (page, id) => verify(page, id, { poor: true }),
  elimination: (page, id, { day }) => checkRecovery(page, id, addDays(day, -200)),
  rollback: checkAgain,
}

interface Taking extends Omit<At, 'step'> {
  kind?: CaseKind
  as: (account: Account) => Promise<Page>
  cadre?: Account
}

/** Takes a step on the page of its kind, signed in as the role that the policy names; answers the day it ended. */
export async function take(step: Step, id: string, { day, clock, as, kind = 'identification', cadre }: Taking): Promise<LocalDate> {
  const act = step.kind === 'householdVerification' ? visits[kind as keyof typeof visits] : acts[step.kind as keyof typeof acts]
  await act(await as(accountFor(step, cadre) as Account), id, { step, day, clock })
  return step.kind === 'publicNotice' ? addDays(day, step.minDays! + 1) : day
}
