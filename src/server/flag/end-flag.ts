import 'server-only'
import { z } from 'zod'
import { FlagEnd, flagRule } from '@/domain/help/flags'
import { flagKinds, type FlagKind } from '@/domain/help/flag-kinds'
import { maskNumbersIn } from '@/domain/member/masking'
import { COUNTY_RULE } from '@/domain/refusal'
import { defineAction } from '@/server/kernel/action'
import { dateColumn } from '@/server/kernel/clock'
import { conflict } from '@/server/kernel/errors'
import { flagView } from './flag-view'
import { lockFlag } from './lock-flag'

/** POST /flags/{id}/end: the township takes a 标识 back, or declines it, with a reason; the row stays. */
export const endFlag = defineAction({
  name: 'flags.end',
  permission: 'flag.confirm',
  load: ({ tx, actor }, { id = '' }) => lockFlag(tx, actor, id),
  body: FlagEnd,
  detail: z.strictObject({ kind: z.enum(flagKinds), reason: z.string() }),
  async run(cx, { household, flag }, { reason }) {
    const kind = flag.kind as FlagKind
    if (flag.endedOn) throw conflict([{ rule: flagRule[kind], clause: COUNTY_RULE, path: 'status', message: '这一标识已经取消。' }])
    const row = await cx.tx.householdFlag.update({ where: { county_id: { county: flag.county, id: flag.id } }, data: { endedBy: cx.actor.id, endedOn: dateColumn(cx.today), endReason: reason } })
    return { result: flagView(row), subject: { kind: 'flag' as const, id: row.id, householdId: household.id, villageCode: household.villageCode }, detail: { kind, reason: maskNumbersIn(reason) } }
  },
})
