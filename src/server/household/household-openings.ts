import 'server-only'
import { open } from '@/domain/case/engine'
import { caseKinds, type CaseKind } from '@/domain/glossary'
import type { Refusal } from '@/domain/refusal'
import { engineContext } from '@/server/case/case-context'
import type { ReadContext } from '@/server/kernel/query'
import { findPolicyInForce } from '@/server/policy/policy-in-force'

/** Whether the caller could open a case of this kind today, and if not, why; kinds that are none of the caller's business are left out. */
export interface Opening {
  kind: CaseKind
  refusals: readonly Refusal[]
}

/** Asks the engine itself, without writing: the page offers what the action would accept and says why for the rest. */
export async function openingsOf(cx: ReadContext, household: { county: string; id: string; villageCode: string }): Promise<Opening[]> {
  const policy = await findPolicyInForce(cx.db, household.villageCode, cx.today)
  if (!policy) return []
  const engine = await engineContext({ tx: cx.db, ...cx }, household, policy)
  return caseKinds.flatMap((kind): Opening[] => {
    const outcome = open({ id: 'preview', kind, reason: '预检' }, engine)
    if (outcome.ok) return [{ kind, refusals: [] }]
    return outcome.code === 'forbidden' ? [] : [{ kind, refusals: outcome.refusals }]
  })
}
