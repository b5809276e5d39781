import 'server-only'
import { z } from 'zod'
import { EvaluationFields, quarterOf } from '@/domain/help/evaluation'
import { evaluationResults } from '@/domain/help/evaluation-results'
import { COUNTY_RULE } from '@/domain/refusal'
import { writingRole } from '@/server/help/own-household'
import { helpedTarget, type HelpedTarget } from '@/server/household/household-target'
import { defineAction } from '@/server/kernel/action'
import { dateColumn } from '@/server/kernel/clock'
import { ruleViolation } from '@/server/kernel/errors'
import { evaluationView } from './evaluation-view'

/** POST /households/{id}/evaluations: what the help came to in the quarter of the day. A later one of that quarter takes its place. */
export const recordEvaluation = defineAction({
  name: 'evaluations.record',
  permission: 'plan.write',
  status: 201,
  load: helpedTarget,
  actor: (cx, { household, own }) => void writingRole(cx.actor, 'plan.write', household.villageCode, { household: own }),
  body: ({ today }: HelpedTarget) => EvaluationFields(today),
  detail: z.strictObject({ quarter: z.string(), result: z.enum(evaluationResults), replaces: z.string().nullable() }),
  async run(cx, { household, own }, { evaluatedOn, result, findings, nextSteps }) {
    const { county, id: householdId, villageCode, monitoringStatus } = household
    if (monitoringStatus !== 'monitored') throw ruleViolation([{ rule: 'R-097', clause: COUNTY_RULE, message: '该户不是未消除风险的监测对象，不做帮扶效果评估。' }])
    const quarter = quarterOf(evaluatedOn)
    const of = { county, householdId, quarter }
    const before = await cx.tx.helpEvaluation.findFirst({ where: { ...of, supersededAt: null }, select: { id: true } })
    if (before) await cx.tx.helpEvaluation.update({ where: { county_id: { county, id: before.id } }, data: { supersededAt: cx.now } })
    const row = await cx.tx.helpEvaluation.create({
      data: { ...of, id: cx.newId(), villageCode, evaluatedOn: dateColumn(evaluatedOn), result, findings, nextSteps: nextSteps || null, recordedBy: cx.actor.id, recordedName: cx.actor.name, recordedAt: cx.now },
    })
    return {
      result: evaluationView(row),
      subject: { kind: 'evaluation' as const, id: row.id, householdId, villageCode },
      detail: { quarter, result, replaces: before?.id ?? null },
      role: writingRole(cx.actor, 'plan.write', villageCode, { household: own }),
    }
  },
})
