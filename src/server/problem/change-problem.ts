import 'server-only'
import { z } from 'zod'
import { ProblemChange } from '@/domain/problem/problem-fields'
import { problemFaults, statusOf } from '@/domain/problem/problem-state'
import { defineAction } from '@/server/kernel/action'
import { dateColumn } from '@/server/kernel/clock'
import { conflict, ruleViolation } from '@/server/kernel/errors'
import { policyInForce } from '@/server/policy/policy-in-force'
import { problemTarget, type ProblemTarget } from './problem-target'
import { factsOfProblem, problemView } from './problem-view'

/** PATCH /problems/{id}: who mends it and by when, how, and that it is mended. What is left out stays. */
export const changeProblem = defineAction({
  name: 'problems.change',
  permission: 'problem.write',
  versioned: true,
  load: problemTarget,
  body: ({ today }: ProblemTarget) => ProblemChange(today),
  detail: z.strictObject({ status: z.string(), responsible: z.string().nullable(), dueOn: z.string().nullable(), fixedOn: z.string().nullable() }),
  async run(cx, { problem }, { version: _, ...change }) {
    if (problem.closedOn) throw conflict([{ path: 'status', message: '这一问题已经销号，不再修改。' }])
    const was = factsOfProblem(problem)
    const is = { ...was, responsible: change.responsible ?? was.responsible, dueOn: change.dueOn ?? was.dueOn, fixedOn: change.fixedOn ?? was.fixedOn }
    const { policy } = await policyInForce(cx.tx, problem.regionCode, cx.today)
    const faults = problemFaults(is, policy.rules)
    if (faults.length > 0) throw ruleViolation(faults)
    const { county, id } = problem
    const row = await cx.tx.problem.update({
      where: { county_id: { county, id } },
      data: {
        responsible: is.responsible, dueOn: is.dueOn ? dateColumn(is.dueOn) : null, fixedOn: is.fixedOn ? dateColumn(is.fixedOn) : null, status: statusOf(is), version: { increment: 1 },
        ...(change.measures !== undefined && { measures: change.measures || null }),
      },
    })
    const { responsible, dueOn, fixedOn } = is
    return { result: problemView(row), subject: { kind: 'problem', id, villageCode: problem.regionCode }, detail: { status: row.status, responsible, dueOn, fixedOn } }
  },
})
