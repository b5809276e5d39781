import 'server-only'
import { z } from 'zod'
import { words } from '@/domain/case/fields'
import { maskNumbersIn } from '@/domain/member/masking'
import { COUNTY_RULE } from '@/domain/refusal'
import { defineAction } from '@/server/kernel/action'
import { conflict, notFound } from '@/server/kernel/errors'
import { householdScope, lockHousehold } from '@/server/kernel/scope'
import { taskView } from './task-view'

/** Closes 重点核查 or 入户指导 without a case: with a reason and what shows it (K-17). */
export const closeTask = defineAction({
  name: 'tasks.close',
  permission: 'screening.write',
  async load({ tx, actor }, { id = '' }) {
    const found = await tx.task.findFirst({ where: { id, household: householdScope(actor) }, select: { county: true, householdId: true } })
    if (!found) throw notFound()
    const household = await lockHousehold(tx, actor, found.householdId)
    return { place: household.villageCode, household, task: await tx.task.findUniqueOrThrow({ where: { county_id: { county: found.county, id } } }) }
  },
  body: z.strictObject({ reason: words(500), evidence: words(1000) }),
  detail: z.strictObject({ kind: z.string(), reason: z.string(), evidence: z.string() }),
  async run(cx, { household, task }, { reason, evidence }) {
    if (task.status !== 'open') throw conflict([{ rule: 'K-17', clause: COUNTY_RULE, path: 'status', message: '这项任务已经办结。' }])
    const row = await cx.tx.task.update({ where: { county_id: { county: task.county, id: task.id } }, data: { status: 'closed', closeReason: `${reason}（佐证：${evidence}）`, closedAt: cx.now } })
    return {
      result: taskView(row),
      subject: { kind: 'household', id: household.id, householdId: household.id, villageCode: household.villageCode },
      detail: { kind: task.kind, reason: maskNumbersIn(reason), evidence: maskNumbersIn(evidence) },
    }
  },
})
