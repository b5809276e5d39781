import 'server-only'
import { z } from 'zod'
import { ReportFields } from '@/domain/report/report-fields'
import { summaryReport } from '@/domain/form/papers/campaign-sheets'
import { regionPaper } from '@/server/form/region-paper'
import type { Prisma } from '@/server/generated/prisma/client'
import { getCampaign } from '@/server/campaign/campaign-for'
import { defineAction } from '@/server/kernel/action'
import { canonicalJson } from '@/server/kernel/canonical'
import { sha256 } from '@/server/kernel/crypto'
import { regionBelow } from '@/server/region/region-below'

/** 自查报告 or 总结报告 upward: the text as it was approved, with the figures of that moment, frozen. A later one is a new edition. */
export const submitReport = defineAction({
  name: 'reports.submit',
  permission: 'report.submit',
  status: 201,
  async load({ tx, actor }, _params, { region }) {
    return { place: typeof region === 'string' ? (await regionBelow(tx, actor, region)).code : null }
  },
  body: ReportFields,
  detail: z.strictObject({ title: z.string(), edition: z.int(), approvedBy: z.string(), hash: z.string() }),
  async run(cx, _target, { region, campaignId, text, approvedBy }) {
    const { tx, actor, county, now, today } = cx
    const campaign = await getCampaign(tx, campaignId, region)
    const { paper } = await regionPaper({ db: tx, actor, today }, { form: 'F-026', region, campaign: campaign.id, needs: ['figures'], options: {} })
    const { title } = summaryReport(paper)
    await tx.$queryRaw`SELECT 1 FROM "region" WHERE "county" = ${county} AND "code" = ${region} FOR UPDATE` // editions follow each other
    const edition = 1 + (await tx.summaryReport.count({ where: { county, campaignId, regionCode: region } }))
    const figures = paper.figures as unknown as Prisma.InputJsonArray
    const hash = sha256(canonicalJson({ region, campaignId, edition, title, text, approvedBy, figures }))
    const id = cx.newId()
    await tx.summaryReport.create({ data: { county, id, regionCode: region, campaignId, edition, title, figures, text, approvedBy, hash, submittedBy: actor.id, submittedName: actor.name, submittedAt: now } })
    return { result: { id, region, edition, title }, subject: { kind: 'report', id, villageCode: region }, detail: { title, edition, approvedBy, hash } }
  },
})
