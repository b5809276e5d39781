import type { Role } from '../glossary'
import type { RegionLevel } from '../region/region-code'

/** At which levels a role is worn (domain.md §6). */
export const roleLevels: Record<Role, readonly RegionLevel[]> = {
  countyAdmin: ['county'], countyComparer: ['county'], countyApprover: ['county'], department: ['county'],
  townshipClerk: ['township'], townshipReviewer: ['township'], villageCadre: ['village'],
  helper: ['county', 'township', 'village'], inspector: ['county', 'township'],
  prefectureReviewer: ['prefecture'], provinceReviewer: ['province'],
}
