import 'server-only'
import { z } from 'zod'
import { labelOf, type RiskType } from '@/domain/glossary'
import { findCampaign } from '@/server/campaign/campaign-for'
import { householdView } from '@/server/household/household-view'
import { defineQuery } from '@/server/kernel/query'
import { findPolicyInForce } from '@/server/policy/policy-in-force'

/** What the form 登记回头看 wants to know: what the policy asks, the risks of the identification, and why it may be closed. */
export const lookBackDesk = defineQuery({
  name: 'lookBacks.desk',
  permission: 'screening.write',
  input: z.strictObject({ id: z.string() }),
  async run({ db, actor, today }, { id }) {
    const household = await householdView({ tx: db, actor }, id)
    const [policy, campaign, risks] = await Promise.all([
      findPolicyInForce(db, household.villageCode, today), findCampaign(db, household.villageCode, today),
      db.householdRisk.findMany({ where: { county: id.slice(0, 6), householdId: id }, orderBy: { id: 'asc' }, select: { type: true } }),
    ])
    const rules = policy?.policy.rules ?? {}
    const rule = rules['R-120'] ? { months: rules['R-120'].months, clause: rules['R-120'].clause, study: rules['R-121']?.noLabour === 'study' } : null
    const blocked = !rule ? '现行方案未规定风险消除回头看。' : household.monitoringStatus !== 'eliminated' ? '该户不是已标注风险消除的监测对象，不列入回头看。' : !campaign ? '现在没有进行中的集中排查。' : null
    return { today, household, rule, blocked, known: [...new Set(risks.map(({ type }) => labelOf('riskType', type as RiskType)))] }
  },
})
