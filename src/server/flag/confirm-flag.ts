import 'server-only'
import { z } from 'zod'
import { flagFaults, flagRule } from '@/domain/help/flags'
import { flagKinds, type FlagKind } from '@/domain/help/flag-kinds'
import { COUNTY_RULE } from '@/domain/refusal'
import { fitContext } from '@/server/help/fit-context'
import { defineAction } from '@/server/kernel/action'
import { dateColumn } from '@/server/kernel/clock'
import { conflict, ruleViolation } from '@/server/kernel/errors'
import { flagView } from './flag-view'
import { lockFlag } from './lock-flag'

/** POST /flags/{id}/confirm: the township confirms what the village found; not the same person, and the facts must still be so. */
export const confirmFlag = defineAction({
  name: 'flags.confirm',
  permission: 'flag.confirm',
  load: ({ tx, actor }, { id = '' }) => lockFlag(tx, actor, id),
  body: z.strictObject({}),
  detail: z.strictObject({ kind: z.enum(flagKinds) }),
  async run(cx, { household, flag }) {
    const kind = flag.kind as FlagKind
    const rule = flagRule[kind]
    if (flag.endedOn || flag.townshipOn) throw conflict([{ rule, clause: COUNTY_RULE, path: 'status', message: flag.endedOn ? '这一标识已经取消。' : '乡镇已经确认。' }])
    if (flag.villageBy === cx.actor.id) throw ruleViolation([{ rule, clause: COUNTY_RULE, message: '村级认定和乡镇确认不能是同一人。', fix: '由乡镇另一名办理人确认。' }])
    const context = await fitContext(cx.tx, household, cx.today)
    const faults = flagFaults(kind, context.household, context.rules, cx.today)
    if (faults.length > 0) throw ruleViolation(faults)
    const row = await cx.tx.householdFlag.update({
      where: { county_id: { county: flag.county, id: flag.id } }, data: { townshipBy: cx.actor.id, townshipName: cx.actor.name, townshipOn: dateColumn(cx.today) },
    })
    return { result: flagView(row), subject: { kind: 'flag' as const, id: row.id, householdId: household.id, villageCode: household.villageCode }, detail: { kind } }
  },
})
