import 'server-only'
import { z } from 'zod'
import type { ColumnMapping } from '@/domain/import/columns'
import type { Import } from '@/server/generated/prisma/client'
import { instantOf } from '@/server/kernel/clock'
import type { Counts } from './staging'

/** Which table of the file it is (from 0), and its first rows below the heads, numbers masked. */
export const Sample = z.object({ table: z.int(), rows: z.array(z.array(z.string())) })

export const importStates = ['mapping', 'checking', 'checked', 'committing', 'committed', 'failed'] as const
export type ImportState = (typeof importStates)[number]

/** Where it stands: work that was cancelled or failed leaves it where it can be begun again. */
export function standing(state: string, job: string | undefined): ImportState {
  const over = job === 'cancelled' || job === 'failed'
  if (state === 'checking' && over) return 'failed'
  return state === 'committing' && over ? 'checked' : (state as ImportState)
}

/** An import as lists and its page show it. */
export const importView = (row: Import, job?: { state: string }) => ({
  id: row.id, kind: row.kind as 'households', state: standing(row.state, job?.state), fileName: row.fileName, message: row.message,
  headers: row.headers, headerRow: row.headerRow, sample: Sample.parse(row.sample).rows, mapping: row.mapping as unknown as ColumnMapping,
  rows: row.rows, counts: row.counts as Counts | null, jobId: row.jobId, correctedFileId: row.correctedFileId,
  createdAt: instantOf(row.createdAt), createdByName: row.createdName, committedAt: row.committedAt && instantOf(row.committedAt),
})

export type ImportView = ReturnType<typeof importView>
