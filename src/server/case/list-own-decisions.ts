import 'server-only'
import { z } from 'zod'
import { allowed } from '@/domain/case/engine'
import { labelOf, type CaseKind, type CaseStatus, type Category } from '@/domain/glossary'
import type { Prisma } from '@/server/generated/prisma/client'
import { instantOf, timestampColumn } from '@/server/kernel/clock'
import { cursorOf, readCursor } from '@/server/kernel/paging'
import { defineQuery, type ReadContext } from '@/server/kernel/query'
import { caseScope } from '@/server/kernel/scope'
import { regionNames } from '@/server/region/region-names'
import { engineContext, policyOf } from './case-context'
import { eventOf } from './case-view'
import { stateOf } from './stored-state'

const CASE = { include: { household: { select: { memberCount: true, group: true } } } } as const

type Row = Prisma.CaseEventGetPayload<{ include: { case: typeof CASE } }>

/** 审批记录: what the caller has decided, newest first, and whether it may still be taken back (K-19). */
export const listOwnDecisions = defineQuery({
  name: 'cases.ownDecisions',
  permission: 'case.act',
  input: z.strictObject({ after: z.string().max(200).optional(), limit: z.int().min(1).max(100).default(50) }),
  async run(cx, { after, limit }) {
    const { db, actor } = cx
    const [at, caseId] = readCursor(after, 2) ?? []
    const before: Prisma.CaseEventWhereInput =
      typeof at === 'string' && typeof caseId === 'string' ? { OR: [{ at: { lt: timestampColumn(at) } }, { at: timestampColumn(at), caseId: { lt: caseId } }] } : {}
    const where: Prisma.CaseEventWhereInput = { actorId: actor.id, actorRole: 'countyApprover', action: 'submit', case: caseScope(actor) }
    const [total, rows] = await Promise.all([
      db.caseEvent.count({ where }),
      db.caseEvent.findMany({ where: { AND: [where, before] }, orderBy: [{ at: 'desc' }, { caseId: 'desc' }], take: limit + 1, include: { case: CASE } }),
    ])
    const page = rows.slice(0, limit)
    const names = await regionNames(db, page.flatMap((row) => [row.case.villageCode, row.case.townshipCode]))
    const last = page.at(-1)
    const place = (row: Row) => `${names.get(row.case.townshipCode) ?? ''} ${names.get(row.case.villageCode) ?? ''}${row.case.household.group}`
    return {
      today: cx.today, total, next: rows.length > limit && last ? cursorOf(last.at.toISOString(), last.caseId) : null,
      items: await Promise.all(page.map(async (row) => ({ ...decisionLine(row), place: place(row), ...(await standing(cx, row)) }))),
    }
  },
})

export type OwnDecision = Awaited<ReturnType<typeof listOwnDecisions>>['items'][number]

function decisionLine(row: Row) {
  const { data } = eventOf(row)
  return {
    key: `${row.caseId}-${row.seq}`, caseId: row.caseId, at: instantOf(row.at), passed: data.decision === 'pass', opinion: String(data.opinion ?? row.note), headName: row.case.headName,
    memberCount: row.case.household.memberCount, kindLabel: labelOf('caseKind', row.case.kind as CaseKind), category: row.case.category ? labelOf('category', row.case.category as Category) : '',
    status: row.case.status as CaseStatus, stepTitle: row.case.stepTitle,
  }
}

/** Whether this decision has been taken back, and whether it may be. Only the last decision of a case that still runs can. */
async function standing(cx: ReadContext, { case: row, seq, caseId }: Row): Promise<{ revoked: boolean; revocable: boolean }> {
  const later = await cx.db.caseEvent.findFirst({ where: { caseId, seq: { gt: seq }, action: { in: ['revoke', 'return'] } }, select: { seq: true } })
  if (later || row.status !== 'open') return { revoked: later !== null, revocable: false }
  const state = stateOf(row)
  const engine = await engineContext({ tx: cx.db, ...cx }, { county: row.county, id: row.householdId, villageCode: row.villageCode }, policyOf(state))
  return { revoked: false, revocable: allowed(state, engine).allowedActions.includes('revoke') }
}
