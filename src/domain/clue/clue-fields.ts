import { z } from 'zod'
import { maybeWords, pastDay, words } from '../case/fields'
import { channels } from '../glossary'
import type { LocalDate } from '../time/local-date'

/** The body of POST /clues. The channel and the day are what the 15-day clock starts from; it may be told by somebody else. */
export const clueBody = (today: LocalDate | null) =>
  z.strictObject({
    householdId: z.string(),
    channel: z.enum(channels),
    foundOn: pastDay({ today }),
    source: maybeWords(200).optional(),
    byProxy: z.boolean().optional(),
    proxyName: maybeWords(50).optional(),
    note: words(1000),
    clientId: z.string().optional(),
  })
export type ClueBody = z.output<ReturnType<typeof clueBody>>

/** POST /clues/{id}/close: no clue is closed without a reason and what shows it. */
export const closeClueBody = z.strictObject({ reason: words(500), evidence: words(1000) })
