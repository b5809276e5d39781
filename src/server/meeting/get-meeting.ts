import 'server-only'
import { z } from 'zod'
import { negativeHits } from '@/domain/case/negative-list'
import { labelOf, type CaseKind, type Category } from '@/domain/glossary'
import { yuanOf } from '@/domain/money/fen'
import { pinnedPolicy } from '@/domain/policy/resolve'
import { stateOf } from '@/server/case/stored-state'
import { localDateOrNull } from '@/server/kernel/clock'
import { defineQuery } from '@/server/kernel/query'
import { caseScope } from '@/server/kernel/scope'
import { regionNames } from '@/server/region/region-names'

const MOST = 200 // one village has never so many at once

/** The cases of a village that wait for its review: one meeting judges several households. Without a village, how many wait where. */
export const getMeeting = defineQuery({
  name: 'cases.meeting',
  permission: 'case.read',
  input: z.strictObject({ village: z.string().regex(/^\d{12}$/).optional() }),
  async run({ db, actor, today }, { village }) {
    const roles = actor.hats.map((hat) => hat.role)
    const where = { AND: [caseScope(actor), { status: 'open', stepKind: 'villageReview', stepRoles: { hasSome: roles } }] }
    const waiting = await db.case.groupBy({ by: ['villageCode'], where, _count: true, orderBy: { villageCode: 'asc' } })
    const names = await regionNames(db, [...waiting.map(({ villageCode }) => villageCode), ...(village ? [village] : [])])
    const rows = village ? await db.case.findMany({ where: { AND: [where, { villageCode: village }] }, orderBy: [{ dueOn: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }], take: MOST, include: { household: { select: { memberCount: true, group: true } } } }) : []
    return {
      today,
      village: village ? { code: village, name: names.get(village) ?? '' } : null,
      villages: waiting.map(({ villageCode: code, _count }) => ({ code, name: names.get(code) ?? '', count: _count })),
      households: rows.map((row) => {
        const state = stateOf(row)
        const pinned = pinnedPolicy(state.policy)
        const step = pinned?.procedures[state.kind]?.steps.find((step) => step.key === row.stepKey)
        const due = localDateOrNull(row.dueOn)
        return {
          id: row.id, version: row.version, headName: row.headName, people: row.household.memberCount, group: row.household.group, kindLabel: labelOf('caseKind', row.kind as CaseKind),
          ...(row.category && { categoryLabel: labelOf('category', row.category as Category) }), perCapita: row.perCapita === null ? null : yuanOf(Number(row.perCapita)),
          assets: pinned ? negativeHits(state, pinned.policy) : [], body: step?.rules['R-046'] ?? null,
          late: due !== null && due < today && !state.lateReasons[row.stepKey!],
        }
      }),
    }
  },
})

export type Meeting = Awaited<ReturnType<typeof getMeeting>>
