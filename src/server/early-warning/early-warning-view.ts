import 'server-only'
import { allowedActs } from '@/domain/early-warning/decide'
import { isOverdue } from '@/domain/early-warning/early-warning'
import { labelOf } from '@/domain/glossary'
import type { EarlyWarning, Household } from '@/server/generated/prisma/client'
import type { Actor } from '@/server/kernel/actor'
import { clauseOf, warningActor, warningOf } from './early-warning-row'

export type WarningRow = EarlyWarning & { household: Pick<Household, 'id' | 'headName' | 'memberCount' | 'group' | 'category'> }

/** An early warning as lists show it, with what this caller may do to it now. */
export function earlyWarningView(row: WarningRow, actor: Actor, today: string) {
  const warning = warningOf(row)
  const { gap, status, department, dueOn, markedOn, confirmedOn, closedOn, updatedOn } = warning
  return {
    id: row.id, version: row.version, householdId: row.householdId, villageCode: row.villageCode,
    household: { id: row.household.id, headName: row.household.headName, memberCount: row.household.memberCount, group: row.household.group },
    visitId: row.visitId, gap, gapLabel: labelOf('safeguard', gap), status, statusLabel: labelOf('earlyWarningStatus', status),
    ...(department && { department }), ...(dueOn && { dueOn }), markedOn, ...(confirmedOn && { confirmedOn }), ...(closedOn && { closedOn }), ...(updatedOn && { updatedOn }),
    overdue: isOverdue(warning, today), clause: clauseOf(row),
    allowedActions: allowedActs(warning, { today, actor: warningActor(actor), clause: clauseOf(row) }),
  }
}

/** What a row is loaded with. */
export const withHousehold = { household: { select: { id: true, headName: true, memberCount: true, group: true, category: true } } } as const
