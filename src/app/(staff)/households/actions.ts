'use server'

import { openCase } from '@/server/case/open-case'
import { addMeasure } from '@/server/help/add-measure'
import { assignHelper } from '@/server/help/assign-helper'
import { declarePlan } from '@/server/help/declare-plan'
import { updateMeasure } from '@/server/help/update-measure'
import { changeHousehold } from '@/server/household/change-household'
import { registerHousehold } from '@/server/household/register-household'
import { revealNumbers } from '@/server/household/reveal-numbers'
import { formAction } from '@/server/kernel/form'
import { addMember } from '@/server/member/add-member'
import { changeMember } from '@/server/member/change-member'
import { leaveHousehold } from '@/server/member/leave-household'
import { recordVisit } from '@/server/visit/record-visit'
import { stepFormHref } from '../step-form'

const file = (id: string | undefined, tab?: string) => `/households/${id}${tab ? `?tab=${tab}` : ''}`

export const register = formAction(registerHousehold, { done: (household) => file(household.id) })
export const change = formAction(changeHousehold, { done: (household) => file(household.id) })
export const joinMember = formAction(addMember, { done: (member) => file(member.householdId, 'members') })
export const editMember = formAction(changeMember, { done: (member) => file(member.householdId, 'members') })
export const leaveMember = formAction(leaveHousehold, { done: (member) => file(member.householdId, 'members') })
/** Stays on the page and shows the numbers once; nothing keeps them. */
export const reveal = formAction(revealNumbers, { unkept: true })
/** Goes on to the form of the first step. */
export const openOne = formAction(openCase, { done: (view) => (view.step ? stepFormHref(view.step.kind, view.id) : `/cases/${view.id}`) })
export const assign = formAction(assignHelper, { done: (household) => file(household.id, 'help') })
export const plan = formAction(declarePlan, { done: (made) => file(made.householdId, 'help') })
export const measure = formAction(addMeasure, { done: (made) => file(made.householdId, 'help') })
export const reportMeasure = formAction(updateMeasure, { done: (made) => file(made.householdId, 'help') })
export const visit = formAction(recordVisit, { done: (made) => file(made.householdId, 'visits') })
