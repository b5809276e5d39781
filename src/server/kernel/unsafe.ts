import 'server-only'
import { db } from './db'

// Named by-passes of the scope. Each is listed in tests/architecture with the reason why it may look past it.

/** Whether an identity number (any of its keyed hashes) is held by a current member anywhere in the county: the answer tells nothing else. */
export async function unsafeIdNumberTaken(
  tx: Pick<ReturnType<typeof db>, 'member'>,
  county: string,
  hashes: string[],
  exceptMemberId?: string,
): Promise<boolean> {
  const other = await tx.member.findFirst({
    where: { county, idHash: { in: hashes }, leftOn: null, ...(exceptMemberId && { id: { not: exceptMemberId } }) },
    select: { id: true },
  })
  return other !== null
}

/** Whether this database was seeded as a demo: accounts, badge, test clock depend on it. */
export async function unsafeIsDemo(): Promise<boolean> {
  return (await db().systemFlag.findUnique({ where: { key: 'demo' } }))?.value === 'true'
}
