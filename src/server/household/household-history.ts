import 'server-only'
import { labelOf, type CaseKind, type CaseStatus, type Category } from '@/domain/glossary'
import { findPolicy, type PolicyId } from '@/domain/policy/variants'
import { localDate, localDateOrNull } from '@/server/kernel/clock'
import type { ReadContext } from '@/server/kernel/query'
import { caseScope } from '@/server/kernel/scope'
import { lookBackView } from '@/server/look-back/look-back-view'

const MOST = 100

/**
 * The one history of a household across policies: every identification, elimination, rollback and removal in the order
 * in which they were opened, each with its policy and the case it follows; look-backs beside them. Nothing is left out.
 */
export async function historyOf({ db, actor }: ReadContext, county: string, householdId: string) {
  const [cases, lookBacks] = await Promise.all([
    db.case.findMany({
      where: { AND: [{ county, householdId }, caseScope(actor)] }, orderBy: [{ openedAt: 'asc' }, { id: 'asc' }], take: MOST,
      select: { id: true, kind: true, status: true, policyId: true, policyVersion: true, openedOn: true, decidedOn: true, category: true, links: { where: { relation: 'previousIdentification' }, select: { otherId: true } } },
    }),
    db.lookBack.findMany({ where: { county, householdId, supersededAt: null }, orderBy: [{ checkedOn: 'asc' }, { id: 'asc' }], take: MOST }),
  ])
  return {
    cases: cases.map((row) => ({
      id: row.id, kind: row.kind as CaseKind, kindLabel: labelOf('caseKind', row.kind as CaseKind), status: row.status as CaseStatus, statusLabel: labelOf('caseStatus', row.status as CaseStatus),
      policy: findPolicy(row.policyId as PolicyId, row.policyVersion)?.title ?? row.policyId, openedOn: localDate(row.openedOn), decidedOn: localDateOrNull(row.decidedOn),
      category: row.category ? labelOf('category', row.category as Category) : '', follows: row.links[0]?.otherId ?? null,
    })),
    lookBacks: lookBacks.map(lookBackView),
  }
}

export type HouseholdHistory = Awaited<ReturnType<typeof historyOf>>
