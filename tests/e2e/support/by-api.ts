import { expect, type APIRequestContext } from '@playwright/test'
import type { CaseKind, StepKind } from '../../../src/domain/glossary'
import { addDays, type LocalDate } from '../../../src/domain/time/local-date'
import { accountFor, bodies } from '../../builders/step-bodies'
import { bearer } from './household'
import type { Account } from './sign-in'
import type { Step } from './steps-by-kind'

interface Settling {
  householdId: string
  kind: CaseKind
  day: LocalDate
  clock: (now: string) => Promise<void>
  cadre: Account
}

interface Answer {
  id: string
  version: number
  step: Step | null
}

/** What went before a journey: a case from its opening to its last entry through the API; answers the day it ended. */
export const settle = async (request: APIRequestContext, settling: Settling): Promise<LocalDate> => (await travel(request, settling)).day

/** A case that has come to a step, which is left to the journey; answers its id. */
export const openedUntil = async (request: APIRequestContext, until: StepKind, settling: Settling): Promise<string> => (await travel(request, settling, until)).id

async function travel(request: APIRequestContext, { householdId, kind, day: from, clock, cadre }: Settling, until?: StepKind): Promise<{ id: string; day: LocalDate }> {
  const post = async (who: Account, path: string, data: object): Promise<Answer> => {
    const answer = await request.post(`/api/v1${path}`, { headers: await bearer(request, who), data })
    expect(answer.ok(), `${path} by ${who}: ${await answer.text()}`).toBe(true)
    return answer.json()
  }
  await clock(from)
  let day = from
  let found = await post(cadre, '/cases', { householdId, kind })
  while (found.step && found.step.kind !== until) {
    const { step, id } = found
    const who = accountFor(step, cadre) as Account
    const act = (action: string, data: object) => post(who, `/cases/${id}/actions`, { action, version: found.version, data })
    found = await act(step.kind === 'publicNotice' || step.kind === 'resultAnnouncement' ? 'post' : 'submit', bodies[step.kind]({ day, kind, filed: false }))
    if (step.kind !== 'publicNotice') continue
    day = addDays(day, step.minDays! + 1)
    await clock(day)
    found = await act('close', {})
  }
  return { id: found.id, day }
}

/** The steps of a case in the order that its policy prints. */
export async function stepsOf(request: APIRequestContext, id: string): Promise<Step[]> {
  return (await (await request.get(`/api/v1/cases/${id}`, { headers: await bearer(request, 'inspector') })).json()).steps
}
