import { z } from 'zod'
import { safeguards } from '@/domain/glossary'
import type { UnsavedRows } from './unsaved-rows'

const entry = z.object({
  met: z.boolean().nullable(),
  unmet: z.array(z.enum(safeguards)),
  above: z.boolean().nullable(),
  keyGroup: z.boolean().nullable(),
  signed: z.enum(['applies', 'declines']).nullable(),
  surveyor: z.string(),
  on: z.string(),
  note: z.string(),
})

/** The server's draft of a village's grid. Read on the server only, so that no schema travels to the browser. */
export const keptRows: z.ZodType<UnsavedRows> = z.object({
  rows: z.array(
    z.object({
      householdId: z.string(),
      draft: entry.nullable(),
      key: z.string().nullable(),
      sending: z.object({ entry, key: z.string(), replaces: z.string().nullable() }).nullable(),
      over: z.string().nullable(),
    }),
  ),
})
