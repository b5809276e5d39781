import 'server-only'
import { z } from 'zod'
import { summaryReport } from '@/domain/form/papers/campaign-sheets'
import { draftOf } from '@/domain/report/report-text'
import { regionLevelOf } from '@/domain/region/region-code'
import { findCampaign } from '@/server/campaign/campaign-for'
import { regionPaper } from '@/server/form/region-paper'
import { instantOf } from '@/server/kernel/clock'
import { notFound } from '@/server/kernel/errors'
import { defineQuery } from '@/server/kernel/query'
import { regionScope } from '@/server/kernel/scope'
import { placesToChoose } from '@/server/region/places-to-choose'

/** 自查报告 or 总结报告 of a place for the campaign under way: the draft made of its own figures, what was submitted, and what came from below. */
export const reportDesk = defineQuery({
  name: 'reports.desk',
  permission: 'form.read',
  input: z.strictObject({ region: z.string().regex(/^\d{12}$/).optional() }),
  async run(cx, { region = cx.hat.region }) {
    const { db, actor, hat, today } = cx
    if (!['county', 'township', 'village'].includes(regionLevelOf(region))) throw notFound()
    const [{ paper }, places, campaign] = await Promise.all([regionPaper(cx, { form: 'F-026', region, needs: ['figures', 'problems'], options: {} }), placesToChoose({ db, actor, hat }, region), findCampaign(db, region, today)])
    const sheet = summaryReport(paper)
    const rows = campaign ? await db.summaryReport.findMany({ where: { AND: [{ campaignId: campaign.id, regionCode: { in: [region, ...places.below.map(({ code }) => code)] } }, regionScope(actor)] }, orderBy: [{ regionCode: 'asc' }, { edition: 'desc' }] }) : []
    const view = (row: (typeof rows)[number]) => ({ id: row.id, region: row.regionCode, title: row.title, edition: row.edition, approvedBy: row.approvedBy, submittedBy: row.submittedName, submittedAt: instantOf(row.submittedAt), text: row.text })
    const own = rows.filter(({ regionCode }) => regionCode === region).map(view)
    const below = places.level === 'village' ? [] : places.below.map(({ code, name }) => ({ code, name, report: rows.filter(({ regionCode }) => regionCode === code).map(view)[0] ?? null }))
    return { today, region, places, campaign: campaign && { id: campaign.id, title: campaign.title }, title: sheet.title, draft: draftOf(sheet), own, below }
  },
})

export type ReportDesk = Awaited<ReturnType<typeof reportDesk>>
