import 'server-only'
import { z } from 'zod'
import { ProblemClosing } from '@/domain/problem/problem-fields'
import { closingFaults } from '@/domain/problem/problem-state'
import { defineAction } from '@/server/kernel/action'
import { dateColumn } from '@/server/kernel/clock'
import { conflict, ruleViolation } from '@/server/kernel/errors'
import { policyInForce } from '@/server/policy/policy-in-force'
import { problemTarget, type ProblemTarget } from './problem-target'
import { factsOfProblem, problemView } from './problem-view'

/** POST /problems/{id}/close: 逐项核实销号, from the township up. */
export const closeProblem = defineAction({
  name: 'problems.close',
  permission: 'problem.close',
  load: problemTarget,
  body: ({ today }: ProblemTarget) => ProblemClosing(today),
  detail: z.strictObject({ verifiedBy: z.string(), on: z.string() }),
  async run(cx, { problem }, { verifiedBy, on, finding = '' }) {
    if (problem.closedOn) throw conflict([{ path: 'status', message: '这一问题已经销号。' }])
    const { policy } = await policyInForce(cx.tx, problem.regionCode, cx.today)
    const faults = closingFaults(factsOfProblem(problem), { on, verifiedBy, finding: finding || null }, policy.rules)
    if (faults.length > 0) throw ruleViolation(faults)
    const { county, id } = problem
    const row = await cx.tx.problem.update({
      where: { county_id: { county, id } }, data: { verifiedBy, finding: finding || null, closedOn: dateColumn(on), closedBy: cx.actor.id, status: 'closed', version: { increment: 1 } },
    })
    return { result: problemView(row), subject: { kind: 'problem', id, villageCode: problem.regionCode }, detail: { verifiedBy, on } }
  },
})
