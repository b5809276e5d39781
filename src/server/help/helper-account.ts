import 'server-only'
import { covers } from '@/domain/access/jurisdiction'
import { machineNow } from '@/server/kernel/clock'
import type { Tx } from '@/server/kernel/db'

/**
 * The account of a helper known by name: the only enabled one of that name that is a helper where the household lies.
 * A name is no key: where two would fit, none is linked, and nobody sees a household by mistake.
 */
export async function helperAccount(tx: Tx, household: { county: string; villageCode: string }, workerName: string): Promise<string | null> {
  const now = machineNow()
  const found = await tx.roleAssignment.findMany({
    where: {
      county: household.county, role: 'helper', from: { lte: now }, OR: [{ to: null }, { to: { gt: now } }],
      user: { name: workerName, disabledAt: null },
    },
    select: { userId: true, regionCode: true },
  })
  const users = new Set(found.filter(({ regionCode }) => covers(regionCode, household.villageCode)).map(({ userId }) => userId))
  return users.size === 1 ? [...users][0]! : null
}
