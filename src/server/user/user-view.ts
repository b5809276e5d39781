import 'server-only'
import { labelOf, type Role } from '@/domain/glossary'
import type { RoleAssignment, User } from '@/server/generated/prisma/client'
import { instantOf } from '@/server/kernel/clock'
import type { Db, Tx } from '@/server/kernel/db'

/** Assignments that hold at this instant. */
export const current = (now: Date) => ({ from: { lte: now }, OR: [{ to: null }, { to: { gt: now } }] })

/** An account as the county administrator sees it: never its password, its second factor only as a fact. */
export const userView = (user: User & { assignments: RoleAssignment[] }) => ({
  id: user.id, username: user.username, name: user.name, ...(user.department && { department: user.department }),
  disabled: user.disabledAt !== null, secondFactor: user.otpSecret !== null, createdAt: instantOf(user.createdAt),
  roles: user.assignments.map(({ id, role, regionCode }) => ({ id, role: role as Role, roleLabel: labelOf('role', role as Role), region: regionCode })),
})

/** The account with the hats of now. */
export async function readUser(tx: Tx | Db, county: string, id: string, now: Date) {
  return userView(await tx.user.findUniqueOrThrow({ where: { county_id: { county, id } }, include: { assignments: { where: current(now), orderBy: { id: 'asc' } } } }))
}
