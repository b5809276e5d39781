import 'server-only'
import type { LoadContext, Params } from '@/server/kernel/action'
import { AppError, notFound } from '@/server/kernel/errors'
import { standing, type ImportState } from './import-view'

/** One's own import, locked. Throws not-found for everybody else's. */
export async function lockImport({ tx, actor }: LoadContext, { id = '' }: Params) {
  await tx.$queryRaw`SELECT 1 FROM "import" WHERE "county" = ${actor.county} AND "id" = ${id} FOR UPDATE`
  const row = await tx.import.findFirst({ where: { county: actor.county, id, createdBy: actor.id } })
  if (!row) throw notFound()
  const job = row.jobId ? await tx.job.findUnique({ where: { county_id: { county: row.county, id: row.jobId } } }) : null
  return { place: row.regionCode, row: { ...row, state: standing(row, job?.state) } }
}

const WORDS: Record<ImportState, string> = { mapping: '还没有核对', checking: '正在核对', checked: '已核对，待确认', committing: '正在导入', committed: '已经导入', failed: '没有读成', expired: '已过期，上传的内容已清除', discarded: '已作废' }

/** Refuses what does not fit the state it is in. */
export function assertState(state: string, allowed: readonly ImportState[], act: string): void {
  if (!allowed.includes(state as ImportState)) throw new AppError(409, 'conflict', `这次导入${WORDS[state as ImportState]}，不能${act}。`)
}
