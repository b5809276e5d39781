import 'server-only'
import { z } from 'zod'
import { FlagFields, flagFaults, flagRule } from '@/domain/help/flags'
import { flagKinds } from '@/domain/help/flag-kinds'
import { COUNTY_RULE } from '@/domain/refusal'
import { fitContext } from '@/server/help/fit-context'
import { householdTarget } from '@/server/household/household-target'
import { defineAction } from '@/server/kernel/action'
import { dateColumn } from '@/server/kernel/clock'
import { conflict, ruleViolation } from '@/server/kernel/errors'
import { flagView } from './flag-view'

/** POST /households/{id}/flags: the village finds that a household carries a 标识; it holds once the township confirms. */
export const proposeFlag = defineAction({
  name: 'flags.propose',
  permission: 'flag.propose',
  status: 201,
  load: householdTarget,
  body: FlagFields,
  detail: z.strictObject({ kind: z.enum(flagKinds) }),
  async run(cx, { household }, { kind, basis }) {
    const { county, id: householdId, villageCode } = household
    const there = await cx.tx.householdFlag.findFirst({ where: { county, householdId, kind, endedOn: null }, select: { id: true } })
    if (there) throw conflict([{ rule: flagRule[kind], clause: COUNTY_RULE, path: 'kind', message: '该户已有这一标识，或者正在等待乡镇确认。' }])
    const context = await fitContext(cx.tx, household, cx.today)
    const faults = flagFaults(kind, context.household, context.rules, cx.today)
    if (faults.length > 0) throw ruleViolation(faults)
    const row = await cx.tx.householdFlag.create({
      data: { county, id: cx.newId(), householdId, kind, basis, villageBy: cx.actor.id, villageName: cx.actor.name, villageOn: dateColumn(cx.today) },
    })
    return { result: flagView(row), subject: { kind: 'flag' as const, id: row.id, householdId, villageCode }, detail: { kind } }
  },
})
