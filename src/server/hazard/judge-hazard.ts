import 'server-only'
import { z } from 'zod'
import { HazardChange } from '@/domain/hazard/hazard-fields'
import { COUNTY_RULE } from '@/domain/refusal'
import type { Hazard } from '@/server/generated/prisma/client'
import { defineAction, type Target } from '@/server/kernel/action'
import { dateColumn, localDate } from '@/server/kernel/clock'
import { notFound, ruleViolation } from '@/server/kernel/errors'
import { regionScope } from '@/server/kernel/scope'
import { hazardView } from './hazard-view'

interface JudgedTarget extends Target {
  row: Hazard
  today: string
}

/** PATCH /hazards/{id}: 研判 of a signal, what is done against it, and the day it was over. */
export const judgeHazard = defineAction({
  name: 'hazards.judge',
  permission: 'hazard.write',
  versioned: true,
  async load({ tx, actor, today }, { id = '' }): Promise<JudgedTarget> {
    const found = await tx.hazard.findFirst({ where: { AND: [{ id, county: actor.county }, regionScope(actor)] }, select: { county: true } })
    if (!found) throw notFound()
    await tx.$queryRaw`SELECT 1 FROM "hazard" WHERE "county" = ${found.county} AND "id" = ${id} FOR UPDATE`
    const row = await tx.hazard.findUniqueOrThrow({ where: { county_id: { county: found.county, id } } })
    return { place: row.regionCode, version: row.version, row, today }
  },
  body: ({ today }: JudgedTarget) => HazardChange(today),
  detail: z.strictObject({ judgement: z.string(), plan: z.string().nullable(), endedOn: z.string().nullable() }),
  async run(cx, { row: { county, id, foundOn, judgedOn, regionCode, plan: was } }, { judgement, plan, leadUnit, households, endedOn }) {
    if (endedOn && endedOn < localDate(foundOn)) throw ruleViolation([{ clause: COUNTY_RULE, path: 'endedOn', message: '解除日期早于发现日期。', fix: '核对日期。' }])
    const row = await cx.tx.hazard.update({
      where: { county_id: { county, id } },
      data: {
        judgement, judgedOn: judgedOn ?? dateColumn(cx.today), version: { increment: 1 }, ...(plan !== undefined && { plan: plan || null }), ...(leadUnit !== undefined && { leadUnit: leadUnit || null }),
        ...(households !== undefined && { households }), ...(endedOn && { endedOn: dateColumn(endedOn) }),
      },
    })
    return { result: hazardView(row), subject: { kind: 'hazard', id, villageCode: regionCode }, detail: { judgement, plan: plan ?? was, endedOn: endedOn ?? null } }
  },
})
