import { z } from 'zod'
import { maybeWords, pastDay, words } from '../case/fields'
import { termsOf } from '../glossary'
import { RegionCode } from '../region/region-code'
import type { LocalDate } from '../time/local-date'

const day = z.iso.date()
/** Who mends it and by when, how, and since when it is mended. An empty one takes back nothing. */
const rectifying = (today: LocalDate | null) => ({ responsible: words(100).optional(), dueOn: day.optional(), measures: maybeWords(2000).optional(), fixedOn: pastDay({ today }).optional() })

/** POST /problems: of a household, or of a village or township by its code. */
export const NewProblem = (today: LocalDate | null) => {
  const { responsible, dueOn, measures } = rectifying(today)
  return z.strictObject({
    householdId: z.string().max(60).optional(), region: RegionCode.optional(), source: z.enum(termsOf('problemSource')), topic: z.enum(termsOf('problemTopic')), text: words(1000), foundOn: pastDay({ today }),
    responsible, dueOn, measures,
  })
}

/** PATCH /problems/{id} */
export const ProblemChange = (today: LocalDate | null) => z.strictObject({ version: z.int(), ...rectifying(today) })

/** POST /problems/{id}/close: 逐项核实销号. */
export const ProblemClosing = (today: LocalDate | null) => z.strictObject({ verifiedBy: words(100), on: pastDay({ today }), finding: maybeWords(1000).optional() })
