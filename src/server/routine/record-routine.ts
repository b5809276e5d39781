import 'server-only'
import { z } from 'zod'
import { RoutineFields } from '@/domain/cadence/fields'
import { COUNTY_RULE } from '@/domain/refusal'
import { defineAction, type Target } from '@/server/kernel/action'
import { dateColumn } from '@/server/kernel/clock'
import { ruleViolation } from '@/server/kernel/errors'
import { regionInScope } from '@/server/policy/region-in-scope'
import { policyInForce } from '@/server/policy/policy-in-force'
import { routineView } from './routine-view'

interface RoutineTarget extends Target {
  today: string
}

/** POST /routines: 研判, 分析, 调度, 考核 of a place, as the calendar of the policy in force lists them. */
export const recordRoutine = defineAction({
  name: 'routines.record',
  permission: 'routine.write',
  status: 201,
  async load({ tx, actor, today }, _params, raw): Promise<RoutineTarget> {
    if (typeof raw.region !== 'string') return { place: null, today }
    await regionInScope(tx, actor, raw.region)
    return { place: raw.region, today }
  },
  body: ({ today }: RoutineTarget) => RoutineFields(today),
  detail: z.strictObject({ region: z.string(), what: z.string(), on: z.string() }),
  async run(cx, _target, { region, what, on, note }) {
    const { policy } = await policyInForce(cx.tx, region, cx.today)
    const entry = policy.cadence.find((known) => known.what === what && known.by === 'record')
    if (!entry) throw ruleViolation([{ rule: 'R-098', clause: COUNTY_RULE, path: 'what', message: `现行方案的周期工作中没有由人工登记的「${what}」。`, fix: '从周期工作表中选择。' }])
    const row = await cx.tx.routineRecord.create({
      data: { county: cx.county, id: cx.newId(), regionCode: region, what, on: dateColumn(on), note, recordedBy: cx.actor.id, recordedName: cx.actor.name, recordedAt: cx.now },
    })
    return { result: routineView(row), subject: { kind: 'routine' as const, id: row.id, villageCode: region }, detail: { region, what, on } }
  },
})
