import 'server-only'
import { z } from 'zod'
import { warningActs, type LaterAct } from '@/domain/early-warning/acts'
import { decideWarning, warningHat } from '@/domain/early-warning/decide'
import { labelOf } from '@/domain/glossary'
import { COUNTY_RULE } from '@/domain/refusal'
import type { EarlyWarning, Prisma } from '@/server/generated/prisma/client'
import { defineAction, type Raw, type Target, type WriteContext } from '@/server/kernel/action'
import { forbidden, notFound, ruleViolation } from '@/server/kernel/errors'
import { householdScope, lockHousehold } from '@/server/kernel/scope'
import { refusalOf } from '@/server/case/refuse'
import { clauseOf, warningActor, warningColumns, warningOf } from './early-warning-row'
import { wholeWarning } from './get-early-warning'

interface WarningTarget extends Target {
  row: EarlyWarning
}

const isAct = (action: unknown): action is LaterAct => typeof action === 'string' && Object.hasOwn(warningActs, action)

function mustBeActor({ actor }: WriteContext, { row }: WarningTarget, { action }: Raw): void {
  if (isAct(action) && !warningHat(warningOf(row), action, warningActor(actor))) throw forbidden(`「${labelOf('earlyWarningAct', action)}」不由您的身份办理。`)
}

/** POST /early-warnings/{id}/actions: one act on one warning, from the township's review to the closing. */
export const actOnEarlyWarning = defineAction({
  name: 'earlyWarnings.act',
  permission: 'earlyWarning.act',
  versioned: true,
  async load({ tx, actor }, { id = '' }): Promise<WarningTarget> {
    const found = await tx.earlyWarning.findFirst({ where: { id, household: householdScope(actor) }, select: { county: true, householdId: true } })
    if (!found) throw notFound()
    await lockHousehold(tx, actor, found.householdId)
    const row = await tx.earlyWarning.findUniqueOrThrow({ where: { county_id: { county: found.county, id } } })
    return { place: row.villageCode, version: row.version, row }
  },
  envelope: ({ action }) => (isAct(action) ? [] : [{ path: 'action', message: '缺少办理事项 action，或者没有这一事项。' }]),
  actor: mustBeActor,
  body: z.strictObject({ action: z.string(), version: z.int(), data: z.record(z.string(), z.unknown()).default({}) }),
  detail: z.strictObject({ action: z.string(), gap: z.string(), status: z.string(), version: z.int() }),
  async run(cx, { row }, { action, data }) {
    const { tx, county, now, today, actor } = cx
    const outcome = decideWarning(warningOf(row), action as LaterAct, data, { today, actor: warningActor(actor), clause: clauseOf(row) })
    if (!outcome.ok) throw refusalOf(outcome, 'data.')
    if (outcome.change.department) await assertKnown(cx, outcome.change.department)
    const version = row.version + 1
    const saved = await tx.earlyWarning.update({ where: { county_id: { county, id: row.id } }, data: { ...warningColumns(outcome.change), version } })
    await tx.earlyWarningEvent.create({
      data: {
        county, warningId: row.id, seq: version, at: now, actorId: actor.id, actorName: actor.name, actorRole: outcome.role, action, note: outcome.note,
        data: outcome.data as Prisma.InputJsonValue,
      },
    })
    return {
      result: await wholeWarning(tx, actor, today, row.id),
      subject: { kind: 'earlyWarning' as const, id: row.id, householdId: row.householdId, villageCode: row.villageCode },
      detail: { action, gap: row.gap, status: saved.status, version },
      role: outcome.role,
    }
  },
})

/** A warning is sent only to a department that can answer it: one with an account. */
async function assertKnown({ tx, county }: WriteContext, department: string): Promise<void> {
  const known = await tx.user.findFirst({ where: { county, department, disabledAt: null }, select: { id: true } })
  if (!known) throw ruleViolation([{ rule: 'R-094', clause: COUNTY_RULE, path: 'data.department', message: `「${department}」没有行业部门账号，不能接收预警。`, fix: '选择有账号的部门，或由县管理员开设账号。' }])
}
