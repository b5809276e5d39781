import 'server-only'
import { allowed } from '@/domain/case/engine'
import type { CaseState, EngineContext } from '@/domain/case/state'
import { labelOf, type CaseStatus } from '@/domain/glossary'
import { evidenceOf, type Evidence } from '@/domain/sign-off/evidence'
import { laneOf } from '@/domain/sign-off/lane'
import { engineContext, policyOf } from '@/server/case/case-context'
import { stateOf } from '@/server/case/stored-state'
import type { Case } from '@/server/generated/prisma/client'
import { factsOfMany } from '@/server/household/household-facts'
import type { LoadContext } from '@/server/kernel/action'
import { localDateOrNull } from '@/server/kernel/clock'
import { notFound } from '@/server/kernel/errors'
import { caseScope } from '@/server/kernel/scope'

export type Level = 'county' | 'township'

/** The step that is signed at each level. */
export const SIGNED_STEP: Record<Level, string> = { county: 'countyApproval', township: 'townshipReview' }

export interface Judged {
  row: Case
  evidence: Evidence
  /** Why the row does not qualify; null where it may be signed with others. */
  leftOut: string | null
}

type Moment = Pick<LoadContext, 'tx' | 'actor' | 'at' | 'today'>

/** Each case as it stands now, in the order asked for. Throws not-found where one is outside the scope. */
export async function judgeRows(cx: Moment, level: Level, ids: readonly string[]): Promise<Judged[]> {
  const rows = await cx.tx.case.findMany({ where: { AND: [{ id: { in: [...ids] } }, caseScope(cx.actor)] } })
  if (rows.length < new Set(ids).size) throw notFound()
  const facts = await factsOfMany(cx.tx, cx.actor.county, rows.map(({ householdId }) => householdId))
  const byId = new Map(rows.map((row) => [row.id, row]))
  return Promise.all([...new Set(ids)].map(async (id) => {
    const row = byId.get(id)!
    const state = stateOf(row)
    const engine = await engineContext(cx, { county: row.county, id: row.householdId, villageCode: row.villageCode }, policyOf(state), facts.get(row.householdId))
    return { row, evidence: evidenceOf(state), leftOut: whyNot(level, row, state, engine) }
  }))
}

/** The sentence that keeps a case out of a bulk sign-off: not at this step, not this person's to decide, or in doubt. */
export function whyNot(level: Level, row: Case, state: CaseState, engine: EngineContext): string | null {
  if (state.status !== 'open') return `案件${labelOf('caseStatus', state.status as CaseStatus)}。`
  if (row.stepKind !== SIGNED_STEP[level]) return `现处「${row.stepTitle}」，不在本级办理。`
  const { acts, blockers } = allowed(state, engine)
  if (!acts.some(({ action, step }) => action === 'submit' && step === row.stepKey)) return blockers.filter(({ action }) => action === 'submit').map(({ message }) => message).join('') || '现在不能办理。'
  const { doubts } = laneOf(state, { today: engine.today, household: engine.household, dueOn: localDateOrNull(row.dueOn), policy: engine.policy }, row.sampleDoubt)
  return doubts.length > 0 ? doubts.map(({ message }) => message).join('') : null
}
