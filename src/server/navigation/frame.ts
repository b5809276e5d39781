import 'server-only'
import { z } from 'zod'
import { shortRegionName } from '@/domain/region/region-name'
import { checksMonthly } from '@/domain/early-warning/monthly-check'
import { leavesOutKnown } from '@/domain/screening/flags'
import { findPolicyInForce } from '@/server/policy/policy-in-force'
import { defineQuery } from '@/server/kernel/query'
import { caseScope, householdScope } from '@/server/kernel/scope'
import { unsafeIsDemo } from '@/server/kernel/unsafe'

/** What stands around every page: place, demo mark, whether the policy in force has a notice, counts behind the words of the navigation. */
export const frame = defineQuery({
  name: 'navigation.frame',
  permission: 'account.use',
  input: z.strictObject({}),
  async run({ db, actor, hat, today }) {
    const open = { AND: [caseScope(actor), { status: 'open' }] }
    const [above, steps, kinds, parallel, clues, warnings, demo, policy] = await Promise.all([
      db.region.findMany({ where: { code: { in: lineage(hat.region) } }, select: { name: true, level: true }, orderBy: { code: 'asc' } }),
      db.case.groupBy({ by: ['stepKind'], where: open, _count: true }),
      db.case.groupBy({ by: ['kind'], where: open, _count: true }),
      db.case.count({ where: { AND: [open, { parallelKinds: { has: 'infoComparison' } }] } }),
      db.clue.count({ where: { status: 'open', household: householdScope(actor) } }),
      db.earlyWarning.count({ where: { status: { notIn: ['closed', 'dismissed'] }, household: householdScope(actor) } }),
      unsafeIsDemo(),
      findPolicyInForce(db, hat.region, today),
    ])
    const atStep = (kind: string) => steps.find((s) => s.stepKind === kind)?._count ?? 0
    const ofKind = (...of: string[]) => kinds.filter((k) => of.includes(k.kind)).reduce((n, k) => n + k._count, 0)
    const counts: Record<string, number> = {
      '/cases/identification': ofKind('identification'),
      '/cases/elimination': ofKind('elimination'),
      '/cases/back': ofKind('rollback', 'removal'),
      '/review': atStep('townshipReview') + atStep('townshipFeedback'),
      '/comparison': atStep('infoComparison') + parallel,
      '/approval': atStep('countyApproval'),
      '/notices': atStep('publicNotice') + atStep('resultAnnouncement'),
      '/clues': clues,
      '/monitoring': warnings,
    }
    const names = above.filter((r) => !['province', 'prefecture'].includes(r.level)).map((r) => shortRegionName(r.name))
    const shown = names.length > 0 ? names : above.slice(-1).map((r) => shortRegionName(r.name))
    return {
      place: shown.join(' · '),
      placeShort: shown.at(-1) ?? '',
      demo,
      publicity: policy === null || counts['/notices']! > 0 || policy.procedures.identification?.steps.some((s) => s.kind === 'publicNotice') !== false,
      /** Households do not apply, some are known before, each is checked every month: what the policy in force says. */
      silent: policy?.policy.rules['R-063'] !== undefined,
      knownBefore: policy !== null && leavesOutKnown(policy.policy),
      monthly: policy !== null && checksMonthly(policy.policy.rules),
      counts: Object.fromEntries(Object.entries(counts).map(([href, n]) => [href, String(n)])) as Record<string, string>,
    }
  },
})

/** The region itself and what lies above it. */
const lineage = (code: string): string[] => [2, 4, 6, 9, 12].map((digits) => code.slice(0, digits).padEnd(12, '0'))
