import 'server-only'
import { z } from 'zod'
import { labelOf, type CaseKind, type CaseStatus } from '@/domain/glossary'
import { searchOf } from '@/domain/household/search'
import { shortRegionName } from '@/domain/region/region-name'
import { householdLabels } from '@/server/household/household-labels'
import { countHouseholds, searchHouseholds } from '@/server/household/queries/search-households.sql'
import { localDateOrNull } from '@/server/kernel/clock'
import { defineQuery } from '@/server/kernel/query'
import { caseScope } from '@/server/kernel/scope'

const SHOWN = 8

/** 搜索: households by name, pinyin initials, identity number or its last four, and their cases. Nothing out of scope is counted. */
export const searchEverything = defineQuery({
  name: 'search.everything',
  permission: 'household.read',
  input: z.strictObject({ q: z.string().max(100) }),
  async run({ db, actor, today }, { q }) {
    const search = searchOf(q)
    if (!search) return { today, households: { total: 0, items: [] }, cases: [] }
    const filter = { search }
    const [total, rows] = await Promise.all([countHouseholds(db, actor, filter), searchHouseholds(db, actor, filter, { limit: SHOWN, after: null, headsFirst: true })])
    const page = rows.slice(0, SHOWN)
    const cases = await db.case.findMany({
      where: { AND: [caseScope(actor), { householdId: { in: page.map((row) => row.id) } }] },
      orderBy: [{ status: 'asc' }, { openedAt: 'desc' }], take: 50, select: { id: true, headName: true, householdId: true, kind: true, status: true, stepTitle: true, dueOn: true },
    })
    return {
      today,
      households: {
        total,
        items: page.map((row) => ({
          id: row.id, headName: row.headName, memberCount: row.memberCount, villageName: shortRegionName(row.villageName), group: row.group, ...householdLabels(row),
        })),
      },
      cases: [...cases.filter((row) => row.status === 'open'), ...cases.filter((row) => row.status !== 'open')].slice(0, SHOWN).map((row) => ({
        id: row.id, headName: row.headName, kindLabel: labelOf('caseKind', row.kind as CaseKind), statusLabel: labelOf('caseStatus', row.status as CaseStatus), stepTitle: row.stepTitle, dueOn: localDateOrNull(row.dueOn),
      })),
    }
  },
})
