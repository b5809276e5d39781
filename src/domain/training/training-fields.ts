import { z } from 'zod'
import { pastDay, words } from '../case/fields'
import { RegionCode } from '../region/region-code'
import type { LocalDate } from '../time/local-date'

/** A training with its roster as text (roster.ts). */
export const TrainingFields = (today: LocalDate | null) => z.strictObject({ region: RegionCode, topic: words(200), heldOn: pastDay({ today }), place: words(100), roster: words(20_000) })
