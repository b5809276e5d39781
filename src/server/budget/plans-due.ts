import 'server-only'
import { outlookOf } from '@/domain/budget/forecast'
import { planClock } from '@/domain/help/help-rules'
import { planDueOn } from '@/domain/help/plan-deadline'
import { pinnedPolicy } from '@/domain/policy/resolve'
import { addDays, daysBetween } from '@/domain/time/local-date'
import { pinOf } from '@/server/case/pin-of'
import type { Prisma } from '@/server/generated/prisma/client'
import { localDate } from '@/server/kernel/clock'
import type { ReadContext } from '@/server/kernel/query'
import type { Typical } from './typical-days'
import { isWorkingDay } from '@/server/kernel/working-days'

const MOST = 2_000

/** Decided identifications without a plan whose policy has D-005, with the day by which the plan will probably be there. */
export async function listPlansDue({ db, today }: ReadContext, where: Prisma.CaseWhereInput, typical: Typical) {
  const rows = await db.case.findMany({
    where: { AND: [where, { kind: 'identification', status: { in: ['open', 'approved'] }, decidedOn: { not: null }, household: { plans: { none: {} }, monitoringStatus: { in: ['none', 'monitored'] } } }] },
    orderBy: [{ decidedOn: 'asc' }, { id: 'asc' }], take: MOST, include: { household: { select: { memberCount: true, group: true } } },
  })
  return rows.flatMap((row) => {
    const policy = pinnedPolicy(pinOf(row))
    const clock = policy && planClock(policy)
    if (!clock) return []
    const decidedOn = localDate(row.decidedOn!)
    const dueOn = planDueOn(clock, decidedOn, isWorkingDay)
    const usual = addDays(decidedOn, typical.plan(row.policyId))
    const expectedOn = usual > today ? usual : today
    return [{
      id: row.id, rule: clock.rule as string, headName: row.headName, memberCount: row.household.memberCount, group: row.household.group, villageCode: row.villageCode, townshipCode: row.townshipCode,
      stepTitle: '制定帮扶计划', level: '乡镇', inStep: Math.max(0, daysBetween(decidedOn, today)), dueOn, expectedOn, slack: daysBetween(expectedOn, dueOn),
      outlook: outlookOf(dueOn, expectedOn, today), href: `/households/${row.householdId}?tab=help`,
    }]
  })
}
