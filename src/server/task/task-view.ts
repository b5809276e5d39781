import type { Task } from '@/server/generated/prisma/client'
import { localDate } from '@/server/kernel/clock'
import type { TaskKind } from './open-task'

const labels: Record<TaskKind, string> = { verification: '重点核查', guidance: '入户指导' }

/** Something to be done for a household outside a case. */
export const taskView = (row: Task) => ({
  id: row.id, householdId: row.householdId, villageCode: row.villageCode, kind: row.kind as TaskKind, kindLabel: labels[row.kind as TaskKind], status: row.status as 'open' | 'done' | 'closed',
  openedOn: localDate(row.openedOn), ...(row.dueOn && { dueOn: localDate(row.dueOn) }), ...(row.note && { note: row.note }), ...(row.closeReason && { closeReason: row.closeReason }),
})
