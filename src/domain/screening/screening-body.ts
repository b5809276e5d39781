import { z } from 'zod'
import { addMonths, type LocalDate } from '../time/local-date'
import { screeningFields } from './fields'

const YEARS = 2 // a sheet older than this is a slip in the year

/**
 * The body of POST /screenings. `replaces` is the screening the writer saw in force, null for none: where another is in
 * force meanwhile, the writer is told instead of overwriting it. Without it the one in force is replaced.
 */
export const screeningBody = (today: LocalDate | null) =>
  z.strictObject({
    ...screeningFields(today),
    surveyedOn: screeningFields(today).surveyedOn.refine((day) => !today || day > addMonths(today, -12 * YEARS), { error: '排查时间过早，请核对年份。' }),
    householdId: z.string(),
    campaignId: z.string().optional(),
    clientId: z.string().optional(),
    replaces: z.string().nullish(),
  })
export type ScreeningBody = z.output<ReturnType<typeof screeningBody>>
