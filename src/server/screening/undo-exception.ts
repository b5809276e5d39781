import 'server-only'
import { z } from 'zod'
import type { Screening } from '@/server/generated/prisma/client'
import { defineAction } from '@/server/kernel/action'
import { auditRow } from '@/server/kernel/audit'
import type { Tx } from '@/server/kernel/db'
import { conflict, forbidden, notFound } from '@/server/kernel/errors'
import { villageScope } from '@/server/kernel/scope'
import { bump } from '@/server/statistics/rollup'
import { closeTasksOf } from '@/server/task/open-task'

/** Takes a whole act of 按例外录入 back, by who did it, while none of its records was changed or used. Nothing is deleted. */
export const undoException = defineAction({
  name: 'screenings.undo-exception',
  permission: 'screening.write',
  async load({ tx, actor }, { actId = '' }) {
    const rows = await tx.screening.findMany({ where: { AND: [{ county: actor.county, actId }, villageScope(actor)] }, orderBy: { householdId: 'asc' } })
    const [first] = rows
    if (!first) throw notFound()
    await tx.$queryRaw`SELECT 1 FROM "household" WHERE "county" = ${actor.county} AND "id" = ANY(${rows.map((row) => row.householdId)}::text[]) ORDER BY "id" FOR UPDATE`
    return { place: first.villageCode, first, ids: rows.map((row) => row.id) }
  },
  actor(cx, { first }) {
    if (first.recordedBy !== cx.actor.id) throw forbidden('只有录入人本人可以撤销这次按例外录入。')
  },
  body: z.strictObject({}),
  detail: z.strictObject({ screeningIds: z.array(z.string()) }),
  async run(cx, { first, ids }) {
    const { tx, county } = cx
    const rows = await tx.screening.findMany({ where: { county, id: { in: ids } } })
    await assertUntouched(tx, rows)
    await tx.screening.updateMany({ where: { county, id: { in: ids } }, data: { supersededAt: cx.now } })
    await tx.safeguardCheck.updateMany({ where: { county, sourceId: { in: ids } }, data: { supersededAt: cx.now } })
    await closeTasksOf(tx, county, ids, '按例外录入已撤销。', cx.now)
    const householdIds = rows.map((row) => row.householdId)
    const still = await tx.screening.findMany({ where: { county, householdId: { in: householdIds }, supersededAt: null }, distinct: ['householdId'], select: { householdId: true } })
    await bump(tx, { county, villageCode: first.villageCode }, { screened: still.length - rows.length })
    await tx.audit.createMany({
      data: rows.map((row) => auditRow(cx.caller, cx.hat, 'screenings.undo-exception', { kind: 'screening', id: row.id, householdId: row.householdId, villageCode: row.villageCode }, {}, cx.now)),
    })
    return { result: { id: first.actId!, undone: householdIds }, subject: { kind: 'screening', id: first.actId!, villageCode: first.villageCode }, detail: { screeningIds: ids } }
  },
})

/** Changed: another entry took its place. Used: a clue or a case of the household came after it. Throws 409. */
async function assertUntouched(tx: Tx, rows: readonly Screening[]): Promise<void> {
  const changed = rows.filter((row) => row.supersededAt !== null).length
  if (changed > 0) throw conflict([{ path: 'actId', message: changed === rows.length ? '这次按例外录入已撤销。' : `其中 ${changed} 户已改录，不能整批撤销。办法：逐户更正。` }])
  const of = { county: rows[0]!.county, householdId: { in: rows.map((row) => row.householdId) } }
  const since = rows[0]!.recordedAt
  const used = (await tx.case.count({ where: { ...of, openedAt: { gte: since } } })) + (await tx.clue.count({ where: { ...of, recordedAt: { gte: since } } }))
  if (used > 0) throw conflict([{ path: 'actId', message: '其中有农户已登记线索或发起案件，不能整批撤销。办法：逐户更正。' }])
}
