import { z } from 'zod'
import { keyGroups } from '../glossary'
import { maybeWords, pastDay, sixSafeguards, words } from '../case/fields'
import type { LocalDate } from '../time/local-date'

/** 筛查表: the ten columns as POST /screenings takes them, besides household and campaign. */
export const screeningFields = (today: LocalDate | null) => ({
  safeguards: sixSafeguards,
  aboveThreshold: z.boolean(),
  keyGroups: z.array(z.enum(keyGroups)).max(keyGroups.length),
  applies: z.enum(['yes', 'no']),
  headSigned: z.boolean(),
  surveyor: words(50),
  surveyedOn: pastDay({ today }),
  note: maybeWords(500).optional(),
})

export type ScreeningInput = z.output<z.ZodObject<ReturnType<typeof screeningFields>>>
