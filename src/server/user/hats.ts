import 'server-only'
import type { Role } from '@/domain/glossary'
import type { Tx } from '@/server/kernel/db'
import { machineNow } from '@/server/kernel/clock'
import { invalid } from '@/server/kernel/errors'
import { villageRange } from '@/server/kernel/scope'
import { current } from './user-view'

interface Hat {
  role: Role
  region: string
}

/** Refuses a region that this county's table does not hold: its own places, its prefecture and province. */
export async function mustBeKnownRegions(tx: Tx, county: string, hats: readonly Hat[], path: (i: number) => string): Promise<void> {
  const known = await tx.region.findMany({ where: { county, code: { in: hats.map(({ region }) => region) } }, select: { code: true } })
  const codes = new Set(known.map(({ code }) => code))
  const errors = hats.flatMap(({ region }, i) => (codes.has(region) ? [] : [{ path: path(i), message: '没有这个区域，或者不在本县。' }]))
  if (errors.length > 0) throw invalid(errors)
}

/** Households that already name this helper, without an account yet, become visible to it; not where two accounts bear the name. */
export async function linkHelper(tx: Tx, user: { county: string; id: string; name: string }, hats: readonly Hat[]): Promise<void> {
  const helper = hats.find(({ role }) => role === 'helper')
  if (!helper) return
  const { county, id, name } = user
  const namesakes = await tx.user.count({ where: { county, name, disabledAt: null, id: { not: id }, assignments: { some: { role: 'helper', ...current(machineNow()) } } } })
  if (namesakes > 0) return
  await tx.helperAssignment.updateMany({
    where: { county, workerName: name, to: null, userId: null, household: { villageCode: villageRange(helper.region) } },
    data: { userId: id },
  })
}
