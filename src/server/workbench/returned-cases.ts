import 'server-only'
import { z } from 'zod'
import { labelOf, returnReasons, type ReturnReason } from '@/domain/glossary'
import type { StepKind } from '@/domain/glossary'
import { defineQuery } from '@/server/kernel/query'
import { caseTodoWhere } from './case-todo'

/** Cases that came back to the caller, each with the reason as given: codes in words, then the note. */
export const returnedCases = defineQuery({
  name: 'workbench.returned',
  permission: 'case.read',
  input: z.strictObject({ limit: z.int().min(1).max(20).default(5) }),
  async run(cx, { limit }) {
    const where = { AND: [caseTodoWhere(cx), { returned: true }] }
    const [total, rows] = await Promise.all([
      cx.db.case.count({ where }),
      cx.db.case.findMany({ where, orderBy: [{ dueOn: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }], take: limit, select: { id: true, headName: true, stepKind: true } }),
    ])
    const events = await cx.db.caseEvent.findMany({
      where: { caseId: { in: rows.map((row) => row.id) }, action: 'return' }, orderBy: [{ caseId: 'asc' }, { seq: 'desc' }], distinct: ['caseId'],
    })
    return {
      total,
      items: rows.map((row) => {
        const event = events.find(({ caseId }) => caseId === row.id)
        return { caseId: row.id, headName: row.headName, stepKind: row.stepKind as StepKind, reason: event ? reasonOf(event) : '' }
      }),
    }
  },
})

/** A coded reason may name the field it points at; on the desk the words are enough. */
function reasonOf(event: { note: string; payload: unknown }): string {
  if (event.note) return event.note
  const { data } = event.payload as { data?: { reasons?: unknown[] } }
  const codes = (data?.reasons ?? []).map((reason) => (typeof reason === 'string' ? reason : (reason as { code?: string }).code))
  return codes.filter((code): code is ReturnReason => returnReasons.some((known) => known === code)).map((code) => labelOf('returnReason', code)).join('、')
}
