import { expect } from 'vitest'
import type { CaseKind, Role, StepKind } from '@/domain/glossary'
import { addDays, type LocalDate } from '@/domain/time/local-date'
import { CaseUnderTest, on, unbroken } from '../case/support'
import type { Client } from '../support/county'
import { accountFor, bodies, type At } from '../../builders/step-bodies'
import { breachOf, strangerTo } from './breaches'

interface StepSeen {
  key: string
  kind: StepKind
  actor: Role
  clause: string
  minDays?: number
}

type As = (username: string) => Client

interface Walk {
  as: As
  householdId: string
  kind: CaseKind
  day: LocalDate
  /** Besides going through: at every step what must be refused. */
  strict?: boolean
}

/**
 * Opens a case and takes it through the API from the first step to the last entry, each step by its own role, the notice
 * waited out on the test clock. Answers the case, the kinds of step in the order they came, and the day it ended.
 */
export async function walk({ as, householdId, kind, day: from, strict }: Walk): Promise<{ found: CaseUnderTest; seen: StepKind[]; day: LocalDate }> {
  await on(from)
  const reason = kind === 'rollback' || kind === 'removal' ? { reason: '核实后收入不稳定' } : {}
  const found = await CaseUnderTest.open(as, 'village.cadre', { householdId, kind, ...reason })
  const seen: StepKind[] = []
  const filed = (found.body.steps as StepSeen[]).some((step) => step.kind === 'nationalFiling')
  let day = from
  while (found.body.step) {
    const step = found.body.step as StepSeen
    const at: At = { day, kind, filed }
    seen.push(step.kind)
    if (strict) await refusals(found, step, at)
    const posts = step.kind === 'publicNotice' || step.kind === 'resultAnnouncement'
    await found.act(accountFor(step), posts ? 'post' : 'submit', bodies[step.kind](at))
    if (step.kind === 'publicNotice') day = await waitedOut(found, step, day)
  }
  await unbroken(found.id)
  return { found, seen, day }
}

/** 「公示未满…天，不能结束公示」 on its last day; closed on the day after. */
async function waitedOut(found: CaseUnderTest, step: StepSeen, posted: LocalDate): Promise<LocalDate> {
  const { endsOn } = found.body.notices.at(-1)
  expect(endsOn).toBe(addDays(posted, step.minDays!))
  await on(endsOn)
  await refused(found, accountFor(step), 'close', {}, { code: 'rule-violation', rule: /^R-047$/ })
  await on(addDays(endsOn, 1))
  await found.act(accountFor(step), 'close')
  return addDays(endsOn, 1)
}

/** A wrong person, an unknown field, a broken rule, and going straight to the last entry: nothing of it is written. */
async function refusals(found: CaseUnderTest, step: StepSeen, at: At): Promise<void> {
  const who = accountFor(step)
  const main = step.kind === 'publicNotice' || step.kind === 'resultAnnouncement' ? 'post' : 'submit'
  expect(await found.attempt(strangerTo(step), main, bodies[step.kind](at)), `${step.kind} by a stranger`).toMatchObject({ status: 403, body: { code: 'forbidden' } })
  await refused(found, who, main, { ...bodies[step.kind](at), rubbish: 1 }, { code: 'invalid' })
  const { action, data, rule } = breachOf(step, at)
  await refused(found, who, action, data, { code: rule.test('K-02') ? 'invalid' : 'rule-violation', rule })
  if (step.kind !== 'systemEntry')
    await refused(found, 'township.clerk', 'submit', { ...bodies.systemEntry(at), step: 'systemEntry' }, { code: 'rule-violation', rule: /^R-040$/ })
}

async function refused(found: CaseUnderTest, who: string, action: string, data: object, { code, rule }: { code: string; rule?: RegExp }): Promise<void> {
  const { status, body } = await found.attempt(who, action, data)
  expect({ status, code: body.code }, `${action} by ${who}: ${JSON.stringify(body)}`).toEqual({ status: 422, code })
  if (!rule) return
  const broken = body.errors.filter((error: { rule?: string }) => rule.test(error.rule ?? ''))
  expect(broken, `${action} by ${who}: ${JSON.stringify(body.errors)}`).not.toEqual([])
  if (code === 'rule-violation') for (const { clause } of broken) expect(clause).toMatch(/\S/)
}
