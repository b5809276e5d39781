import 'server-only'
import { z } from 'zod'
import { roles, type Role } from '@/domain/glossary'
import { yuanOf } from '@/domain/money/fen'
import { findAdoption } from '@/domain/policy/resolve'
import { findPolicy } from '@/domain/policy/variants'
import { outdatedRange } from '@/domain/policy/yearly-range'
import { machineNow } from '@/server/kernel/clock'
import { defineQuery } from '@/server/kernel/query'
import { loadAdoptions } from '@/server/policy/policy-in-force'

/** What the county administrator looks after: the policy in force and the accounts by role. */
export const adminOverview = defineQuery({
  name: 'workbench.admin',
  permission: 'user.manage',
  input: z.strictObject({}),
  async run({ db, actor, hat, today }) {
    const { county } = actor
    const now = machineNow()
    const [adoptions, active, disabled, byRole] = await Promise.all([
      loadAdoptions(db, county),
      db.user.count({ where: { county, disabledAt: null } }),
      db.user.count({ where: { county, disabledAt: { not: null } } }),
      db.roleAssignment.groupBy({ by: ['role'], where: { county, from: { lte: now }, OR: [{ to: null }, { to: { gt: now } }], user: { disabledAt: null } }, _count: true }),
    ])
    const found = findAdoption(adoptions, hat.region, today)
    const policy = found.ok ? findPolicy(found.value.policyId, found.value.policyVersion) : null
    return {
      today,
      outdated: found.ok && policy ? outdatedRange(policy, found.value.effectiveFrom, today) : null,
      policy: found.ok && policy ? { title: policy.title, effectiveFrom: found.value.effectiveFrom, threshold: yuanOf(policy.threshold.amount), inherits: found.value.inherits } : null,
      users: { active, disabled, roles: roles.map((role: Role) => ({ role, count: byRole.find((row) => row.role === role)?._count ?? 0 })).filter((row) => row.count > 0) },
    }
  },
})
