import 'server-only'
import { z } from 'zod'
import { daysLate } from '@/domain/problem/problem-state'
import { notFound } from '@/server/kernel/errors'
import { defineQuery } from '@/server/kernel/query'
import { householdScope, regionScope } from '@/server/kernel/scope'
import { findPolicyInForce } from '@/server/policy/policy-in-force'
import { regionNames } from '@/server/region/region-names'
import { factsOfProblem, problemView } from './problem-view'

/** GET /problems/{id}: one problem with its place, its household, and what the policy in force asks of it. */
export const getProblem = defineQuery({
  name: 'problems.get',
  permission: 'problem.read',
  input: z.strictObject({ id: z.string().max(60) }),
  async run({ db, actor, today }, { id }) {
    const row = await db.problem.findFirst({ where: { AND: [{ id }, regionScope(actor)] } })
    if (!row) throw notFound()
    const [names, household, policy] = await Promise.all([
      regionNames(db, [row.regionCode, `${row.regionCode.slice(0, 9)}000`]),
      row.householdId ? db.household.findFirst({ where: { AND: [{ id: row.householdId }, householdScope(actor)] }, select: { id: true, headName: true, group: true } }) : null,
      findPolicyInForce(db, row.regionCode, today),
    ])
    const rules = policy?.policy.rules
    return {
      ...problemView(row), today, household, place: [...new Set([names.get(`${row.regionCode.slice(0, 9)}000`), names.get(row.regionCode)])].join(''), daysLate: daysLate(factsOfProblem(row), today),
      asks: { responsibility: rules?.['R-130']?.clause ?? null, itemByItem: rules?.['R-131']?.clause ?? null },
    }
  },
})
