import 'server-only'
import { z } from 'zod'
import { NewProblem } from '@/domain/problem/problem-fields'
import { problemFaults, statusOf } from '@/domain/problem/problem-state'
import { regionLevelOf } from '@/domain/region/region-code'
import { defineAction, type Target } from '@/server/kernel/action'
import { dateColumn } from '@/server/kernel/clock'
import { invalid, ruleViolation } from '@/server/kernel/errors'
import { lockHousehold } from '@/server/kernel/scope'
import { policyInForce } from '@/server/policy/policy-in-force'
import { regionBelow } from '@/server/region/region-below'
import { problemView } from './problem-view'

interface NewProblemTarget extends Target {
  today: string
}

/** POST /problems: into the one ledger of all sources, at a household, a village or a township. */
export const recordProblem = defineAction({
  name: 'problems.record',
  permission: 'problem.write',
  status: 201,
  async load({ tx, actor, today }, _params, { householdId, region }): Promise<NewProblemTarget> {
    if (typeof householdId === 'string') return { place: (await lockHousehold(tx, actor, householdId)).villageCode, today }
    return { place: typeof region === 'string' ? (await regionBelow(tx, actor, region)).code : null, today }
  },
  body: ({ today }: NewProblemTarget) => NewProblem(today),
  detail: z.strictObject({ source: z.string(), topic: z.string(), level: z.string() }),
  async run(cx, { place }, { householdId, region: _, source, topic, text, foundOn, responsible, dueOn, measures }) {
    const kind = place && regionLevelOf(place)
    if (kind !== 'village' && kind !== 'township') throw invalid([{ path: 'region', message: '问题登记到农户、村或者乡镇。' }])
    const level = householdId ? 'household' : kind
    const facts = { foundOn, responsible: responsible ?? null, dueOn: dueOn ?? null, fixedOn: null, closedOn: null }
    const { policy } = await policyInForce(cx.tx, place!, cx.today)
    const faults = problemFaults(facts, policy.rules)
    if (faults.length > 0) throw ruleViolation(faults)
    const row = await cx.tx.problem.create({
      data: {
        county: cx.county, id: cx.newId(), regionCode: place!, householdId: householdId ?? null, level, source, topic, text, foundOn: dateColumn(foundOn), responsible: facts.responsible, dueOn: dueOn ? dateColumn(dueOn) : null,
        measures: measures || null, status: statusOf(facts), recordedBy: cx.actor.id, recordedName: cx.actor.name, recordedAt: cx.now,
      },
    })
    return { result: problemView(row), subject: { kind: 'problem', id: row.id, villageCode: place!, ...(householdId && { householdId }) }, detail: { source, topic, level } }
  },
})
