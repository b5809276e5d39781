import 'server-only'
import { z } from 'zod'
import { planClock } from '@/domain/help/help-rules'
import { planDueOn } from '@/domain/help/plan-deadline'
import { membersOn, isAble } from '@/domain/household/facts'
import { pinnedPolicy } from '@/domain/policy/resolve'
import { pinOf } from '@/server/case/pin-of'
import { householdView } from '@/server/household/household-view'
import { localDate } from '@/server/kernel/clock'
import { defineQuery } from '@/server/kernel/query'
import { fitContext } from './fit-context'
import { isWorkingDay } from '@/server/kernel/working-days'

/** What the page 帮扶计划 weighs measures by: risks recorded, the policy's table and rules, who can work, and the deadline of the plan. */
export const planDesk = defineQuery({
  name: 'plans.desk',
  permission: 'plan.write',
  input: z.strictObject({ id: z.string() }),
  async run({ db, actor, today }, { id }) {
    const household = await householdView({ tx: db, actor }, id)
    const county = id.slice(0, 6)
    const context = await fitContext(db, { county, id, villageCode: household.villageCode }, today)
    const decided = await db.case.findFirst({
      where: { county, householdId: id, kind: 'identification', decidedOn: { not: null }, status: { in: ['open', 'approved'] } }, orderBy: [{ openedAt: 'desc' }, { id: 'desc' }],
    })
    const policy = decided && pinnedPolicy(pinOf(decided))
    const clock = policy && planClock(policy)
    const decidedOn = decided ? localDate(decided.decidedOn!) : null
    const met = decided ? (await db.helpPlan.count({ where: { county, caseId: decided.id } })) > 0 : false
    return {
      today, household, risks: context.household.risks, table: context.table, able: membersOn(context.household, today).filter(isAble).length,
      asksForDevelopment: context.rules['R-077'] !== undefined,
      due: clock && decidedOn && !met && clock.dayKind === 'calendar'
        ? { dueOn: planDueOn(clock, decidedOn, isWorkingDay), startedOn: decidedOn, days: clock.days, clause: clock.clause, rule: clock.rule } : null,
    }
  },
})

export type PlanDesk = Awaited<ReturnType<typeof planDesk>>
