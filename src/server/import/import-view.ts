import 'server-only'
import { z } from 'zod'
import type { ColumnMapping } from '@/domain/import/columns'
import type { Import } from '@/server/generated/prisma/client'
import { instantOf, machineNow } from '@/server/kernel/clock'
import type { Counts } from './staging'

/** Which table of the file it is (from 0), and its first rows below the heads, numbers masked. */
export const Sample = z.object({ table: z.int(), rows: z.array(z.array(z.string())) })

export const importStates = ['mapping', 'checking', 'checked', 'committing', 'committed', 'failed', 'expired', 'discarded'] as const
export type ImportState = (typeof importStates)[number]

/** As long as its file (file/keep-file.ts): a table that nobody took over is not kept for ever. */
export const KEPT_DAYS = 7
const DAY = 86_400_000

/** When an import had to be uploaded not to be expired yet. */
export const keptSince = (): Date => new Date(machineNow().getTime() - KEPT_DAYS * DAY)

/** Where it stands: work that was cancelled or failed leaves it where it can be begun again, until its time is over. */
export function standing({ state, createdAt }: Pick<Import, 'state' | 'createdAt'>, job: string | undefined): ImportState {
  const over = job === 'cancelled' || job === 'failed'
  const now = over && state === 'checking' ? 'failed' : over && state === 'committing' ? 'checked' : (state as ImportState)
  return createdAt < keptSince() && (now === 'mapping' || now === 'checked' || now === 'failed') ? 'expired' : now
}

/** An import as lists and its page show it. */
export const importView = (row: Import, job?: { state: string }) => ({
  id: row.id, kind: row.kind as 'households', state: standing(row, job?.state), fileName: row.fileName, message: row.message,
  headers: row.headers, headerRow: row.headerRow, sample: Sample.parse(row.sample).rows, mapping: row.mapping as unknown as ColumnMapping,
  rows: row.rows, counts: row.counts as Counts | null, jobId: row.jobId, correctedFileId: row.correctedFileId,
  createdAt: instantOf(row.createdAt), createdByName: row.createdName, committedAt: row.committedAt && instantOf(row.committedAt),
})

export type ImportView = ReturnType<typeof importView>
