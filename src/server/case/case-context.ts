import 'server-only'
import { covers } from '@/domain/access/jurisdiction'
import type { EngineContext } from '@/domain/case/state'
import type { HouseholdFacts } from '@/domain/household/facts'
import { pinnedPolicy, type ResolvedPolicy } from '@/domain/policy/resolve'
import type { Actor } from '@/server/kernel/actor'
import type { Db, Tx } from '@/server/kernel/db'
import { isWorkingDay } from '@/server/kernel/working-days'
import { householdFacts } from '../household/household-facts'

interface Moment {
  tx: Tx | Db
  actor: Actor
  at: string
  today: string
}

/** What the engine may know: the moment, the person with the hats that reach this village, the household, the policy. `facts` where they were read with others. */
export async function engineContext({ tx, actor, at, today }: Moment, household: { county: string; id: string; villageCode: string }, policy: ResolvedPolicy, facts?: HouseholdFacts): Promise<EngineContext> {
  const assignments = actor.hats.filter((hat) => covers(hat.region, household.villageCode)).map(({ role, region }) => ({ role, region }))
  return { today, now: at, actor: { id: actor.id, name: actor.name, assignments }, household: facts ?? (await householdFacts(tx, household.county, household.id)), policy, isWorkingDay }
}

/** The policy a case was opened under. A build that lacks it cannot act on the case, and says so as a fault. */
export function policyOf(state: { policy: Parameters<typeof pinnedPolicy>[0] }): ResolvedPolicy {
  const policy = pinnedPolicy(state.policy)
  if (!policy) throw new Error(`policy ${state.policy.id} version ${state.policy.version} is not in this build`)
  return policy
}
