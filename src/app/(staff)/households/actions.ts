'use server'

import { openCase } from '@/server/case/open-case'
import { recordEvaluation } from '@/server/evaluation/record-evaluation'
import { confirmFlag } from '@/server/flag/confirm-flag'
import { endFlag } from '@/server/flag/end-flag'
import { proposeFlag } from '@/server/flag/propose-flag'
import { addMeasure } from '@/server/help/add-measure'
import { assignHelper } from '@/server/help/assign-helper'
import { declarePlan } from '@/server/help/declare-plan'
import { updateMeasure } from '@/server/help/update-measure'
import { changeHousehold } from '@/server/household/change-household'
import { reclassifyHousehold } from '@/server/household/reclassify-household'
import { recordChildren } from '@/server/household/record-children'
import { registerHousehold } from '@/server/household/register-household'
import { revealNumbers } from '@/server/household/reveal-numbers'
import { formAction } from '@/server/kernel/form'
import { recordLookBack } from '@/server/look-back/record-look-back'
import { addMember } from '@/server/member/add-member'
import { changeMember } from '@/server/member/change-member'
import { leaveHousehold } from '@/server/member/leave-household'
import { recordVisit } from '@/server/visit/record-visit'
import { stepFormHref } from '../step-form'
import { withoutEmptyRows } from './empty-rows'

const file = (id: string | undefined, tab?: string) => `/households/${id}${tab ? `?tab=${tab}` : ''}`

export const register = formAction(registerHousehold, { body: (raw) => withoutEmptyRows(raw, 'members', ['name', 'idNumber']), done: (household) => file(household.id) })
/** An emptied address is taken away; the telephone number is only replaced by another. */
export const change = formAction(changeHousehold, { body: (raw) => ({ address: null, ...raw }), done: (household) => file(household.id) })
export const reclassify = formAction(reclassifyHousehold, { done: (household) => file(household.id) })
export const joinMember = formAction(addMember, { done: (member) => file(member.householdId, 'members') })
/** 「无」 and 「非在校生」 are posted as nothing and mean that nothing holds any more. */
export const editMember = formAction(changeMember, { body: (raw) => ({ disabilityLevel: null, schooling: null, ...raw }), done: (member) => file(member.householdId, 'members') })
export const leaveMember = formAction(leaveHousehold, { done: (member) => file(member.householdId, 'members') })
/** Stays on the page and shows the numbers once; nothing keeps them. */
export const reveal = formAction(revealNumbers, { unkept: true })
/** Goes on to the form of the first step. */
export const openOne = formAction(openCase, { done: (view) => (view.step ? stepFormHref(view.step.kind, view.id) : `/cases/${view.id}`) })
export const assign = formAction(assignHelper, { done: (household) => file(household.id, 'help') })
export const plan = formAction(declarePlan, { body: (raw) => ({ measures: [], ...withoutEmptyRows(raw, 'measures', ['category', 'instrument', 'responsibleUnit']) }), done: (made) => file(made.householdId, 'help') })
export const measure = formAction(addMeasure, { done: (made) => file(made.householdId, 'help') })
export const reportMeasure = formAction(updateMeasure, { done: (made) => file(made.householdId, 'help') })
export const visit = formAction(recordVisit, { done: (made) => file(made.householdId, 'visits') })
export const evaluate = formAction(recordEvaluation, { done: (made) => file(made.householdId, 'help') })
export const flag = formAction(proposeFlag, { done: (made) => file(made.householdId, 'help') })
export const confirmFlagOf = formAction(confirmFlag, { done: (made) => file(made.householdId, 'help') })
export const endFlagOf = formAction(endFlag, { done: (made) => file(made.householdId, 'help') })
export const children = formAction(recordChildren, { done: (household) => file(household.id) })
/** Goes on to what the outcome asks for: the rollback, the new identification, or back to the household. */
export const lookBack = formAction(recordLookBack, {
  body: (raw) => ({ newRisks: [], ...raw }),
  done: ({ householdId, outcome }) => (outcome === 'keep' ? '/look-back' : `/households/${householdId}/open?kind=${outcome === 'rollback' ? 'rollback' : 'identification'}&from=lookBack`),
})
