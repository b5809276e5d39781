import 'server-only'
import type { Household } from '@/server/generated/prisma/client'
import { helps } from '@/server/help/own-household'
import type { LoadContext, Params, Target } from '@/server/kernel/action'
import { lockHousehold } from '@/server/kernel/scope'

/** The household that the URL names, locked; `today` for forms that take no later day. */
export interface HouseholdTarget extends Target {
  version: number
  household: Household
  today: string
}

/** `load` of a write at a household: within the actor's scope, else not found. */
export async function householdTarget({ tx, actor, today }: LoadContext, { id = '' }: Params): Promise<HouseholdTarget> {
  const household = await lockHousehold(tx, actor, id)
  return { place: household.villageCode, version: household.version, household, today }
}

/** Besides, whether the actor is the one who helps this household: a helper writes for his own only (decisions.md 12). */
export interface HelpedTarget extends HouseholdTarget {
  own: boolean
}

/** `load` of a write about the help of a household. */
export async function helpedTarget(cx: LoadContext, params: Params): Promise<HelpedTarget> {
  const target = await householdTarget(cx, params)
  return { ...target, own: await helps(cx.tx, cx.actor, target.household) }
}
