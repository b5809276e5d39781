import 'server-only'
import { allowed, clocksOf, dueOnOf } from '@/domain/case/engine'
import type { CaseEvent, CaseState, EngineContext } from '@/domain/case/state'
import { labelOf, type CaseAction, type CaseKind } from '@/domain/glossary'
import { yuanOf } from '@/domain/money/fen'
import { stepView } from '@/domain/policy/view'
import type { CaseEvent as EventRow } from '@/server/generated/prisma/client'
import type { Actor } from '@/server/kernel/actor'
import { endOfDay, instantOf, startOfDay } from '@/server/kernel/clock'
import type { Db, Tx } from '@/server/kernel/db'
import { notFound } from '@/server/kernel/errors'
import { caseScope } from '@/server/kernel/scope'
import { engineContext, policyOf } from './case-context'
import { stateOf } from './stored-state'

interface Viewer {
  actor: Actor
  at: string
  today: string
}

/** GET /cases/{id}: the case as this caller may see it and what this caller may do now. Throws not-found. */
export async function caseView(cx: Viewer & ({ tx: Tx } | { db: Db }), id: string) {
  const tx = 'tx' in cx ? cx.tx : cx.db
  const row = await tx.case.findFirst({
    where: { AND: [{ id }, caseScope(cx.actor)] },
    include: { events: { orderBy: { seq: 'asc' } }, links: true, household: { select: { headName: true, version: true, group: true, memberCount: true, householdType: true } } },
  })
  if (!row) throw notFound()
  const state = stateOf(row)
  const engine = await engineContext({ tx, ...cx }, { county: row.county, id: row.householdId, villageCode: row.villageCode }, policyOf(state))
  return {
    id: row.id,
    kind: state.kind,
    kindLabel: labelOf('caseKind', state.kind),
    version: state.version,
    policy: { id: state.policy.id, version: state.policy.version, title: engine.policy.policy.title },
    household: { id: row.householdId, headName: row.household.headName, villageCode: row.villageCode, group: row.household.group, memberCount: row.household.memberCount, householdType: row.household.householdType },
    status: state.status,
    statusLabel: labelOf('caseStatus', state.status),
    openedOn: state.openedOn,
    ...(state.reason && { reason: state.reason }),
    ...(state.decidedOn && { decidedOn: state.decidedOn }),
    ...stepsOf(state, engine),
    clocks: clocksOf(state, engine).map((clock) => ({ ...clock, startedAt: startOfDay(clock.startedOn), dueAt: endOfDay(clock.dueOn) })),
    assessment: assessmentOf(state),
    notices: state.notices.map(({ id, postedOn, endsOn, closableOn, place, photoId, state, closedOn, objections }) => ({ id, postedOn, endsOn, closableOn, place, photoId, state, closedOn, objections })),
    exceptions: state.exceptions,
    lateReasons: state.lateReasons,
    authorisation: state.authorisation,
    returned: state.returned,
    links: await linksOf(tx, row.county, row.links),
    data: state.data,
    ...allowed(state, engine),
    events: row.events.map(eventView),
  }
}

export type CaseView = Awaited<ReturnType<typeof caseView>>

/** The procedure with what became of each step; `step` is the earliest unfinished one. */
function stepsOf(state: CaseState, engine: EngineContext) {
  const procedure = engine.policy.procedures[state.kind]!
  const clocks = procedure.clocks
  const steps = state.steps.map((step) => ({
    ...stepView(procedure.steps.find(({ key }) => key === step.key)!, { clocks }),
    state: step.state, enteredAt: step.enteredAt, doneOn: step.doneOn,
  }))
  const current = steps.find((step) => step.state === 'current')
  const due = dueOnOf(state, engine)
  return { step: current ? { ...current, ...(due && { dueAt: endOfDay(due) }) } : null, steps }
}

function assessmentOf({ assessment }: CaseState) {
  if (!assessment) return null
  return {
    on: assessment.on, memberCount: assessment.memberCount, netIncome: yuanOf(assessment.netIncome), perCapitaNetIncome: yuanOf(assessment.perCapitaNetIncome),
    threshold: yuanOf(assessment.threshold), period: assessment.period, suggestedCategory: assessment.suggestedCategory, category: assessment.category,
    ...(assessment.category && { categoryLabel: labelOf('category', assessment.category) }), risks: assessment.risks, reasons: assessment.reasons,
  }
}

async function linksOf(tx: Tx | Db, county: string, links: { otherId: string; relation: string }[]) {
  const others = await tx.case.findMany({ where: { county, id: { in: links.map((link) => link.otherId) } }, select: { id: true, kind: true } })
  return links.map(({ otherId, relation }) => ({ id: otherId, kind: (others.find((other) => other.id === otherId)?.kind ?? 'clue') as CaseKind | 'clue', relation }))
}

const eventView = (row: EventRow) => ({
  seq: row.seq, at: instantOf(row.at), actor: { id: row.actorId, name: row.actorName, role: row.actorRole }, action: row.action,
  actionLabel: labelOf('caseAction', row.action as CaseAction), step: row.step, note: row.note,
})

/** The stored row as the engine's own event, to replay a case from its events. */
export function eventOf(row: EventRow): CaseEvent {
  const payload = row.payload as unknown as Pick<CaseEvent, 'on' | 'data' | 'findings'>
  return {
    seq: row.seq, at: instantOf(row.at), actor: { id: row.actorId, name: row.actorName, role: row.actorRole as CaseEvent['actor']['role'] },
    action: row.action as CaseAction, step: row.step, note: row.note, ...payload,
  }
}

