import 'server-only'
import { covers } from '@/domain/access/jurisdiction'
import { decide, mayAct } from '@/domain/case/engine'
import type { Act, CaseEvent, CaseState } from '@/domain/case/state'
import { labelOf } from '@/domain/glossary'
import type { Refusal } from '@/domain/refusal'
import type { Case } from '@/server/generated/prisma/client'
import type { WriteContext } from '@/server/kernel/action'
import { forbidden } from '@/server/kernel/errors'
import { applyEffects } from './apply-effects'
import { engineContext, policyOf } from './case-context'
import { refusalOf } from './refuse'
import { reweighCases } from './reweigh-cases'
import { caseColumns, countOpen, saveParts } from './save-case'
import { stateOf } from './stored-state'

/** 403 where the current step is not taken by a role the actor wears here. */
export function mustBeActor({ actor }: Pick<WriteContext, 'actor'>, row: Case, act: Act): void {
  const state = stateOf(row)
  const assignments = actor.hats.filter((hat) => covers(hat.region, row.villageCode))
  const verdict = mayAct(state, act, { id: actor.id, name: actor.name, assignments })
  if (verdict === 'forbidden') throw forbidden(`本案件现处「${row.stepTitle ?? labelOf('caseStatus', state.status)}」，这一事项不由您的身份办理。`)
}

/** Weighs one act on a locked case and writes what follows. Throws the refusal of the engine before anything is written. */
export async function applyAct(cx: WriteContext, row: Case, act: Act): Promise<{ state: CaseState; last: CaseEvent; warnings: readonly Refusal[] }> {
  const { county, id } = row
  const before = stateOf(row)
  const household = await cx.tx.household.findUniqueOrThrow({ where: { county_id: { county, id: row.householdId } } })
  const engine = await engineContext(cx, household, policyOf(before))
  const outcome = decide(before, act, engine)
  if (!outcome.ok) throw refusalOf(outcome, 'data.')
  const { state, events } = outcome
  await cx.tx.case.update({ where: { county_id: { county, id } }, data: caseColumns(state, engine) })
  await saveParts(cx.tx, county, before, state, events, engine)
  await countOpen(cx.tx, household, before.status, state.status)
  await applyEffects(cx.tx, household, state, outcome.effects, { now: cx.now, by: cx.actor.id })
  if (outcome.effects.length > 0) await reweighCases(cx.tx, household, cx.today) // its risks may be others now
  return { state, last: events.at(-1)!, warnings: outcome.warnings }
}
