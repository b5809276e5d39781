import 'server-only'
import { helpRules } from '@/domain/help/help-rules'
import { measureFit, measuresFit, type FitContext, type MeasureFacts } from '@/domain/help/measure-fit'
import type { HouseholdFacts } from '@/domain/household/facts'
import type { Refusal } from '@/domain/refusal'
import { householdFacts } from '@/server/household/household-facts'
import type { Tx } from '@/server/kernel/db'
import { findPolicyInForce } from '@/server/policy/policy-in-force'

/** What the fit of measures is weighed by: the policy in force at the village, the household as it stands. */
export async function fitContext(tx: Tx, household: { county: string; id: string; villageCode: string }, today: string): Promise<FitContext & { household: HouseholdFacts }> {
  const policy = await findPolicyInForce(tx, household.villageCode, today)
  return { rules: policy ? helpRules(policy) : {}, table: policy?.policy.measures ?? [], household: await householdFacts(tx, household.county, household.id), today }
}

/** All that is to be said after these measures were added: each one, then all of the household together. Never a refusal. */
export async function warningsOf(tx: Tx, household: { county: string; id: string; villageCode: string }, today: string, added: readonly MeasureFacts[], path: (i: number) => string): Promise<Refusal[]> {
  const context = await fitContext(tx, household, today)
  return [...added.flatMap((measure, i) => measureFit(context, measure, path(i))), ...measuresFit(context, context.household.measures)]
}
