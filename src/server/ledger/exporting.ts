import 'server-only'
import { z } from 'zod'
import { covers } from '@/domain/access/jurisdiction'
import { ExportFields } from '@/domain/ledger/export-fields'
import { maskNumbersIn } from '@/domain/member/masking'
import { enqueueJob } from '@/server/job/enqueue'
import type { LoadContext, Params, WriteContext } from '@/server/kernel/action'
import { notFound } from '@/server/kernel/errors'
import { exportJob } from './export-job'
import { assertMayExport } from './export-rate'
import { askOf, getLedgerOf } from './ledger-ask'
import { filteredSql } from './queries/filtered.sql'
import { countRows } from './queries/rows.sql'

// What the two ways of taking a ledger out have in common: numbers masked, or whole by who may reveal them.

/** `streamed`: the caller sends the file itself and wants no job. */
export const exportBody = ExportFields.extend({ streamed: z.boolean().default(false) })

export const exportDetail = z.strictObject({
  ledger: z.string(), region: z.string(), at: z.string(), of: z.string().nullable(), filters: z.record(z.string(), z.string()), rows: z.int(), reason: z.string(), whole: z.boolean(),
})

/** The ledger and the place, within one of the own regions. */
export async function loadExport({ actor, tx }: LoadContext, { key = '' }: Params, { region }: { region?: unknown }) {
  const ledger = getLedgerOf(key)
  const code = typeof region === 'string' ? region : actor.hats[0]!.region
  const place = actor.hats.some((hat) => covers(hat.region, code)) && (await tx.region.findUnique({ where: { code }, select: { code: true } }))
  if (!place) throw notFound()
  return { place: place.code, ledger }
}

/** Counts what leaves, starts the work that writes it, and says what the trail keeps. */
export async function takeOut(cx: WriteContext, ledger: ReturnType<typeof getLedgerOf>, { streamed, ...asked }: z.output<typeof exportBody>, whole: boolean) {
  await assertMayExport(cx.actor.id)
  const ask = await askOf({ db: cx.tx, actor: cx.actor, hat: cx.hat, today: cx.today }, ledger, asked)
  const rows = await countRows(cx.tx, await filteredSql(ledger, ask, asked))
  const jobId = streamed ? null : await enqueueJob(cx, exportJob, { ...asked, region: ask.region, key: ledger.key, whole })
  return {
    result: { id: jobId, rows },
    subject: { kind: 'export' as const, id: jobId ?? cx.newId() },
    detail: { ledger: ledger.key, region: ask.region, at: ask.at, of: asked.of ?? null, filters: asked.filters, rows, reason: maskNumbersIn(asked.reason), whole },
  }
}
