import { z } from 'zod'
import { maybeWords, pastDay, words } from '../case/fields'
import { termsOf } from '../glossary'
import { RegionCode } from '../region/region-code'
import type { LocalDate } from '../time/local-date'

/** POST /hazards: a signal of 规模性返贫风险, reported at once; what follows from it is written later. */
export const NewHazard = (today: LocalDate | null) =>
  z.strictObject({ region: RegionCode, hazard: z.enum(termsOf('hazard')), foundOn: pastDay({ today }), text: words(1000), households: z.int().min(0).max(1_000_000), leadUnit: maybeWords(100).optional() })

/** PATCH /hazards/{id}: 研判, 防范措施, and that the danger is over. */
export const HazardChange = (today: LocalDate | null) =>
  z.strictObject({ version: z.int(), judgement: words(1000), plan: maybeWords(2000).optional(), leadUnit: maybeWords(100).optional(), households: z.int().min(0).max(1_000_000).optional(), endedOn: pastDay({ today }).optional() })
