import 'server-only'
import { casePart } from '@/domain/form/data/case'
import type { HouseholdPaper } from '@/domain/form/data/household'
import { formOf } from '@/domain/form/forms-of-policy'
import type { FormNumber } from '@/domain/form/numbers'
import type { CaseKind } from '@/domain/glossary'
import { eventOf } from '@/server/case/case-view'
import { policyOf } from '@/server/case/case-context'
import { stateOf } from '@/server/case/stored-state'
import type { Actor } from '@/server/kernel/actor'
import type { Db, Tx } from '@/server/kernel/db'
import { notFound } from '@/server/kernel/errors'
import { caseScope, householdScope } from '@/server/kernel/scope'
import type { Showing } from '@/server/member/member-view'
import { policyInForce } from '@/server/policy/policy-in-force'
import { householdOfForm, householdPart } from './household-part'
import { placePart, policyPart } from './policy-part'

interface Reading {
  db: Db | Tx
  actor: Actor
  today: string
}

/** Which household, or which of its cases. */
export interface Whose {
  household?: string | undefined
  case?: string | undefined
}

/**
 * What the forms of a household are filled from: its records, and the case asked for or else the newest of `kind`. Under
 * the policy the case is pinned to, else the one in force. Throws not-found outside the scope.
 */
export async function householdPaper({ db, actor, today }: Reading, whose: Whose, form: FormNumber, kind: CaseKind, show: Showing = 'masked') {
  const asked = whose.case ? await db.case.findFirst({ where: { AND: [{ id: whose.case }, caseScope(actor)] }, include: { events: { orderBy: { seq: 'asc' } } } }) : null
  const id = whose.household ?? asked?.householdId
  const row = id && (whose.case ? asked?.householdId === id : true) ? await db.household.findFirst({ where: { AND: [{ id }, householdScope(actor)] }, include: householdOfForm }) : null
  if (!row) throw notFound()
  const newest = asked ?? (await db.case.findFirst({ where: { AND: [{ county: row.county, householdId: row.id, kind, status: { not: 'withdrawn' } }, caseScope(actor)] }, orderBy: { openedAt: 'desc' }, include: { events: { orderBy: { seq: 'asc' } } } }))
  const state = newest && stateOf(newest)
  const policy = state ? policyOf(state) : await policyInForce(db, row.villageCode, today)
  const paper: HouseholdPaper = {
    today, place: await placePart(db, row.villageCode, row.group), policy: policyPart(policy, state?.openedOn ?? today), named: formOf(policy, form),
    household: householdPart(row, show), case: state ? casePart(state, newest.events.map(eventOf)) : null,
  }
  return { id: row.id, villageCode: row.villageCode, rules: policy.policy, paper }
}
