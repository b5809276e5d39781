import 'server-only'
import { gapsToMark } from '@/domain/early-warning/monthly-check'
import { labelOf, type MonitoringStatus, type Safeguard } from '@/domain/glossary'
import type { Household, Visit } from '@/server/generated/prisma/client'
import type { WriteContext } from '@/server/kernel/action'
import { dateColumn } from '@/server/kernel/clock'
import { findPolicyInForce } from '@/server/policy/policy-in-force'

/** 标注预警: each safeguard a check found missing becomes an early warning, unless one is open. Returns their ids. */
export async function markEarlyWarnings(cx: WriteContext, household: Household, visit: Visit): Promise<string[]> {
  const { tx, county, now, today, actor, hat } = cx
  const inForce = await findPolicyInForce(tx, household.villageCode, today)
  if (!inForce) return []
  const open = await tx.earlyWarning.findMany({ where: { county, householdId: household.id, status: { notIn: ['closed', 'dismissed'] } }, select: { gap: true } })
  const gaps = gapsToMark(inForce.policy.rules, { monitoringStatus: household.monitoringStatus as MonitoringStatus }, visit.safeguards as Record<Safeguard, boolean>, open.map(({ gap }) => gap as Safeguard))
  const ids: string[] = []
  for (const gap of gaps) {
    const id = cx.newId()
    ids.push(id)
    await tx.earlyWarning.create({
      data: {
        county, id, householdId: household.id, townshipCode: household.townshipCode, villageCode: household.villageCode, visitId: visit.id, gap, policyId: inForce.policy.id,
        markedOn: dateColumn(today), markedBy: actor.id,
        events: { create: { seq: 1, at: now, actorId: actor.id, actorName: actor.name, actorRole: hat.role, action: 'mark', note: `${labelOf('safeguard', gap)}缺项：${visit.findings}`, data: {} } },
      },
    })
  }
  return ids
}
