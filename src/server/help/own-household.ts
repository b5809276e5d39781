import 'server-only'
import { covers } from '@/domain/access/jurisdiction'
import { grants } from '@/domain/access/matrix'
import type { Permission } from '@/domain/access/permissions'
import type { Role } from '@/domain/glossary'
import type { Actor } from '@/server/kernel/actor'
import type { Tx } from '@/server/kernel/db'
import { forbidden } from '@/server/kernel/errors'

/** Whether the account is the household's present helper. */
export async function helps(tx: Tx, actor: Actor, household: { county: string; id: string }): Promise<boolean> {
  return (await tx.helperAssignment.count({ where: { county: household.county, householdId: household.id, userId: actor.id, to: null } })) > 0
}

/**
 * The hat under which a person writes about help at a place. Who is a helper elsewhere and may read here under another
 * hat does not write here: a helper has own households, a department its measures (K-12). Throws forbidden.
 */
export function writingRole(actor: Actor, permission: Permission, place: string, own: { household: boolean; measure?: boolean }): Role {
  const fits = actor.hats.find(
    ({ role, region }) => grants(role, permission) && covers(region, place) && (role !== 'helper' || own.household) && (role !== 'department' || own.measure !== false),
  )
  if (!fits) throw forbidden()
  return fits.role
}
