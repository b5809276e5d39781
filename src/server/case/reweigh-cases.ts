import 'server-only'
import { doubtfulFrom } from '@/domain/sign-off/lane'
import type { LocalDate } from '@/domain/time/local-date'
import { dateColumn } from '@/server/kernel/clock'
import type { Tx } from '@/server/kernel/db'
import { householdFacts } from '../household/household-facts'
import { policyOf } from './case-context'
import { stateOf } from './stored-state'

/**
 * The lane of the open cases of a household after the household changed (K-19): the queue sorts by the column, the row is
 * judged live, and both say the same. Every write of what `doubtsOf` reads of a household ends here; the household is
 * locked, as by every act on its cases, so nothing is weighed by facts that are being changed.
 */
export async function reweighCases(tx: Tx, { county, id: householdId }: { county: string; id: string }, today: LocalDate): Promise<void> {
  const cases = await tx.case.findMany({ where: { county, householdId, status: 'open' }, select: { id: true, state: true } })
  if (cases.length === 0) return
  const household = await householdFacts(tx, county, householdId)
  for (const { id, state: stored } of cases) {
    const state = stateOf({ state: stored })
    const from = doubtfulFrom(state, { today, household, policy: policyOf(state) })
    await tx.case.update({ where: { county_id: { county, id } }, data: { doubtFrom: from && dateColumn(from) } })
  }
}
