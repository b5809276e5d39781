import 'server-only'
import { z } from 'zod'
import { hasNoLabour } from '@/domain/household/facts'
import { LookBackFields } from '@/domain/look-back/fields'
import { judgeLookBack, lookBackOutcomes } from '@/domain/look-back/judge'
import { fenOf } from '@/domain/money/fen'
import { COUNTY_RULE } from '@/domain/refusal'
import { findCampaign } from '@/server/campaign/campaign-for'
import { householdFacts } from '@/server/household/household-facts'
import { householdTarget, type HouseholdTarget } from '@/server/household/household-target'
import { defineAction } from '@/server/kernel/action'
import { dateColumn } from '@/server/kernel/clock'
import { conflict, ruleViolation } from '@/server/kernel/errors'
import { policyInForce } from '@/server/policy/policy-in-force'
import { lookBackView } from './look-back-view'

/**
 * POST /households/{id}/look-backs: the result of 回头看 in the campaign under way. An outcome that contradicts
 * what was found is refused; nothing follows by itself: the rollback or the new identification is opened by a person.
 */
export const recordLookBack = defineAction({
  name: 'lookBacks.record',
  permission: 'screening.write',
  status: 201,
  load: householdTarget,
  body: ({ today }: HouseholdTarget) => LookBackFields(today),
  detail: z.strictObject({ campaignId: z.string(), checkedOn: z.string(), outcome: z.enum(lookBackOutcomes), newRisks: z.array(z.string()), noLabour: z.boolean(), replaces: z.string().nullable() }),
  async run(cx, { household }, { perCapita, studied, ...found }) {
    const { county, id: householdId, villageCode } = household
    const policy = await policyInForce(cx.tx, villageCode, cx.today)
    const { rules, id: policyId, version: policyVersion } = policy.policy
    if (!rules['R-120']) throw ruleViolation([{ rule: 'R-120', clause: COUNTY_RULE, message: '现行方案未规定风险消除回头看。' }])
    if (household.monitoringStatus !== 'eliminated') throw ruleViolation([{ rule: 'R-120', clause: rules['R-120'].clause, message: '该户不是已标注风险消除的监测对象，不列入回头看。' }])
    const campaign = await findCampaign(cx.tx, villageCode, cx.today)
    if (!campaign) throw conflict([{ rule: 'R-120', clause: rules['R-120'].clause, message: '现在没有进行中的集中排查。', fix: '由县管理员开展集中排查后登记。' }])
    const noLabour = hasNoLabour(await householdFacts(cx.tx, county, householdId), found.checkedOn)
    const against = judgeLookBack(rules, { ...found, noLabour, studied }).against[found.outcome]
    if (against.length > 0) throw ruleViolation(against)
    const of = { county, campaignId: campaign.id, householdId }
    const [before, elimination] = await Promise.all([
      cx.tx.lookBack.findFirst({ where: { ...of, supersededAt: null }, select: { id: true } }),
      cx.tx.case.findFirst({ where: { county, householdId, kind: 'elimination', status: 'approved' }, orderBy: [{ openedAt: 'desc' }, { id: 'desc' }], select: { id: true } }),
    ])
    if (before) await cx.tx.lookBack.update({ where: { county_id: { county, id: before.id } }, data: { supersededAt: cx.now } })
    const row = await cx.tx.lookBack.create({
      data: {
        ...of, id: cx.newId(), villageCode, caseId: elimination?.id ?? null, policyId, policyVersion, ...found, checkedOn: dateColumn(found.checkedOn), stableMonths: found.stableMonths ?? null,
        perCapita: perCapita === undefined ? null : BigInt(fenOf(perCapita)), noLabour, studied: studied || null, recordedBy: cx.actor.id, recordedAt: cx.now,
      },
    })
    return {
      result: lookBackView(row),
      subject: { kind: 'lookBack' as const, id: row.id, householdId, villageCode },
      detail: { campaignId: campaign.id, checkedOn: found.checkedOn, outcome: found.outcome, newRisks: found.newRisks, noLabour, replaces: before?.id ?? null },
    }
  },
})
