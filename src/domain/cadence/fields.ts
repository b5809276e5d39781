import { z } from 'zod'
import { pastDay, words } from '../case/fields'
import { RegionCode } from '../region/region-code'
import type { LocalDate } from '../time/local-date'

/** POST /routines: work of the policy's calendar that leaves no other record, e.g. 研判, 分析, 调度. */
export const RoutineFields = (today: LocalDate | null) => z.strictObject({ region: RegionCode, what: words(100), on: pastDay({ today }), note: words(1000) })
