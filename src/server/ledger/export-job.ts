import 'server-only'
import { z } from 'zod'
import { ExportFields } from '@/domain/ledger/export-fields'
import { defineJob } from '@/server/job/job-kind'
import { openExport } from './open-export'

/** Writes an export to a file of its owner, kept for a day. Cut off, it is written anew: a half file is none. */
export const exportJob = defineJob({
  kind: 'ledger.export',
  params: ExportFields.extend({ key: z.string(), whole: z.boolean() }),
  async run(cx, params) {
    const { name, mime, total, write } = await openExport(cx.caller, params)
    await cx.report(0, total)
    await cx.keepFile({ name, mime, keptHours: 24, write: (out) => write(out, (done, all) => cx.report(done, all)) })
    return { ledger: params.key, rows: total, whole: params.whole }
  },
})
