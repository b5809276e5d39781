import 'server-only'
import { z } from 'zod'
import { reportSheet } from '@/domain/report/report-text'
import { canonicalJson } from '@/server/kernel/canonical'
import { dayOf } from '@/server/kernel/clock'
import { sha256 } from '@/server/kernel/crypto'
import { notFound } from '@/server/kernel/errors'
import { defineQuery } from '@/server/kernel/query'
import { regionScope } from '@/server/kernel/scope'
import { regionNames } from '@/server/region/region-names'

/** A submitted report as a sheet of paper. Throws where the stored one does not match its hash: it reprints identically or not at all. */
export const getReport = defineQuery({
  name: 'reports.get',
  permission: 'statistics.read',
  input: z.strictObject({ id: z.string().max(60) }),
  async run({ db, actor }, { id }) {
    const row = await db.summaryReport.findFirst({ where: { AND: [{ id }, regionScope(actor)] } })
    if (!row) throw notFound()
    const { regionCode: region, campaignId, edition, title, text, approvedBy, figures, hash } = row
    if (sha256(canonicalJson({ region, campaignId, edition, title, text, approvedBy, figures })) !== hash) throw new Error(`report ${id} does not match its hash`)
    const names = await regionNames(db, [region])
    return { region, name: `${title}（第${edition}版）`, submittedAt: row.submittedAt, sheet: reportSheet({ title, text, edition, approvedBy, issuer: names.get(region) ?? '', submittedOn: dayOf(row.submittedAt) }) }
  },
})
