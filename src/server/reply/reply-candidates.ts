import 'server-only'
import type { CaseKind, Category } from '@/domain/glossary'
import { dataOf } from '@/domain/case/step-data'
import { stateOf } from '@/server/case/stored-state'
import type { Actor } from '@/server/kernel/actor'
import type { Db, Tx } from '@/server/kernel/db'
import { caseScope, villageRange } from '@/server/kernel/scope'
import { regionNames } from '@/server/region/region-names'

/** Approved cases of a township that no reply in force names, each with the number that its approval already cites. */
export async function replyCandidates(db: Tx | Db, actor: Actor, township: string) {
  const answered = await db.replyCase.findMany({ where: { county: actor.county, reply: { withdrawnAt: null } }, select: { caseId: true } })
  const rows = await db.case.findMany({
    where: { AND: [caseScope(actor), { decidedOn: { not: null }, status: { in: ['open', 'approved'] }, id: { notIn: answered.map(({ caseId }) => caseId) } }, { steps: { some: { kind: 'countyApproval', state: 'done' } } }, { villageCode: villageRange(township) }] },
    orderBy: [{ villageCode: 'asc' }, { id: 'asc' }], include: { household: { select: { memberCount: true, group: true } } },
  })
  const names = await regionNames(db, rows.flatMap(({ villageCode, townshipCode }) => [villageCode, townshipCode]))
  return rows.map((row) => ({
    id: row.id, version: row.version, kind: row.kind as CaseKind, townshipCode: row.townshipCode, township: names.get(row.townshipCode) ?? row.townshipCode, headName: row.headName,
    place: `${names.get(row.villageCode) ?? ''}${row.household.group}`, people: row.household.memberCount, category: row.category as Category | null,
    cited: dataOf<{ replyNumber?: string }>(stateOf(row), 'countyApproval')?.replyNumber ?? null,
  }))
}
