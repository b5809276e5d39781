import type { Role } from '@/domain/glossary'
import { isWithinRegion } from '@/domain/region/region-code'
import { grants } from './matrix'
import type { Permission } from './permissions'

/** One hat of a person: a role and the region where it holds (12-digit code). */
export interface Assignment {
  role: Role
  region: string
}

/** Whether `region` is `place` or lies above it. */
export const covers = (region: string, place: string): boolean => isWithinRegion(place, region)

/** The first hat that allows `permission` at `place`; the act is recorded under it. */
export function hatFor<A extends Assignment>(hats: readonly A[], permission: Permission, place: string | null): A | undefined {
  return hats.find((hat) => grants(hat.role, permission) && (place === null || covers(hat.region, place)))
}
