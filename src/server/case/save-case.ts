import 'server-only'
import { dueOnOf, stepsAhead } from '@/domain/case/engine'
import type { CaseEvent, CaseState, EngineContext, Notice, StepState } from '@/domain/case/state'
import { actorsOf } from '@/domain/case/steps'
import { doubtfulFrom } from '@/domain/sign-off/lane'
import type { Prisma } from '@/server/generated/prisma/client'
import { dateColumn, timestampColumn } from '@/server/kernel/clock'
import type { Tx } from '@/server/kernel/db'
import { findBatchOfPosting } from '@/server/notice/batch-of-posting'
import { bump } from '@/server/statistics/rollup'

const json = (value: unknown) => value as Prisma.InputJsonValue
const dateOrNull = (day: string | null) => (day ? dateColumn(day) : null)

/** The queue's columns, worked out from the state in the transaction that changes it. */
export function caseColumns(state: CaseState, cx: EngineContext) {
  const procedure = cx.policy.procedures[state.kind]!
  const current = state.steps.find((step) => step.state === 'current')
  const definition = (key: string) => procedure.steps.find((step) => step.key === key)!
  // 信息比对 waits for the household's authorisation: nobody's queue shows it before
  const ahead = stepsAhead(state).filter((key) => state.authorisation !== null || !definition(key).rules['R-027'])
  const due = dueOnOf(state, cx)
  return {
    status: state.status,
    stepKey: current?.key ?? null,
    stepKind: current?.kind ?? null,
    stepTitle: current ? definition(current.key).title : null,
    stepRoles: current ? [...actorsOf(definition(current.key))] : [],
    stepEnteredAt: current?.enteredAt ? timestampColumn(current.enteredAt) : null,
    dueOn: dateOrNull(due),
    parallelKinds: ahead.map((key) => definition(key).kind),
    parallelRoles: [...new Set(ahead.flatMap((key) => actorsOf(definition(key))))],
    decidedOn: dateOrNull(state.decidedOn),
    category: state.assessment?.category ?? null,
    perCapita: state.assessment ? BigInt(state.assessment.perCapitaNetIncome) : null,
    returned: state.returned,
    doubtFrom: dateOrNull(doubtfulFrom(state, { today: cx.today, household: cx.household, policy: cx.policy })),
    version: state.version,
    state: json(state),
    updatedAt: timestampColumn(cx.now),
  }
}

/** Steps, events, notices and objections beside the row itself: what is new, and what the act changed (`before` is null at the opening). */
export async function saveParts(tx: Tx, county: string, before: CaseState | null, state: CaseState, events: readonly CaseEvent[], cx: EngineContext): Promise<void> {
  const moving = (step: StepState) => ({
    state: step.state, enteredAt: step.enteredAt ? timestampColumn(step.enteredAt) : null, doneAt: step.doneOn ? timestampColumn(cx.now) : null, doneBy: step.doneBy,
  })
  if (before === null) {
    const procedure = cx.policy.procedures[state.kind]!
    const actor = (key: string) => procedure.steps.find((step) => step.key === key)!.actor
    await tx.caseStep.createMany({
      data: state.steps.map((step, position) => ({ county, caseId: state.id, key: step.key, position, kind: step.kind, actor: actor(step.key), ...moving(step) })),
    })
  } else {
    for (const step of state.steps.filter((step, i) => !same(step, before.steps[i])))
      await tx.caseStep.update({ where: { county_caseId_key: { county, caseId: state.id, key: step.key } }, data: moving(step) })
  }
  await tx.caseEvent.createMany({
    data: events.map(({ seq, at, on, actor, action, step, note, data, findings }) => ({
      county, caseId: state.id, seq, at: timestampColumn(at), actorId: actor.id, actorName: actor.name, actorRole: actor.role, action, step, note,
      payload: json({ on, data, findings }),
    })),
  })
  const known = new Map(before?.notices.map((notice) => [notice.id, notice]))
  for (const notice of state.notices.filter((notice) => !same(notice, known.get(notice.id)))) await saveNotice(tx, county, state, notice)
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

async function saveNotice(tx: Tx, county: string, state: CaseState, notice: Notice): Promise<void> {
  const known = await tx.notice.findUnique({ where: { county_id: { county, id: notice.id } }, select: { id: true } })
  const batchId = known ? undefined : await findBatchOfPosting(tx, state, notice)
  const moving = { state: notice.state, closedOn: dateOrNull(notice.closedOn) }
  await tx.notice.upsert({
    where: { county_id: { county, id: notice.id } },
    create: {
      county, id: notice.id, caseId: state.id, villageCode: state.villageCode, stepKey: notice.step, postedOn: dateColumn(notice.postedOn),
      confirmedOn: dateColumn(notice.confirmedOn), endsOn: dateColumn(notice.endsOn), closableOn: dateColumn(notice.closableOn), place: notice.place,
      photoId: notice.photoId, batchId, ...moving,
    },
    update: moving,
  })
  for (const { id, raisedOn, by, text, ...result } of notice.objections) {
    await tx.objection.upsert({
      where: { county_id: { county, id } },
      create: { county, id, noticeId: notice.id, raisedOn: dateColumn(raisedOn), by, text, ...result },
      update: result,
    })
  }
}

/** Keeps the count of open cases of the village. */
export async function countOpen(tx: Tx, place: { county: string; villageCode: string }, before: string | null, after: string): Promise<void> {
  await bump(tx, place, { openCases: Number(after === 'open') - Number(before === 'open') })
}
