import 'server-only'
import { covers } from '@/domain/access/jurisdiction'
import type { FormOptions, RegionLevel, RegionPaper } from '@/domain/form/data/region'
import { formOf } from '@/domain/form/forms-of-policy'
import type { FormNumber } from '@/domain/form/numbers'
import type { Need } from '@/domain/form/registry'
import { labelOf } from '@/domain/glossary'
import { pinnedPolicy } from '@/domain/policy/resolve'
import type { Policy } from '@/domain/policy/schema'
import type { PolicyId } from '@/domain/policy/variants'
import { findCampaign, getCampaign } from '@/server/campaign/campaign-for'
import { supervisionTelephone } from '@/server/decision/load-decisions'
import { localDate } from '@/server/kernel/clock'
import { notFound } from '@/server/kernel/errors'
import type { Db, Tx } from '@/server/kernel/db'
import type { ReadContext } from '@/server/kernel/query'
import { policyInForce } from '@/server/policy/policy-in-force'
import { regionsBelow } from '@/server/region/region-names'
import { figuresOf } from './figures'
import { placePart, policyPart } from './policy-part'
import { casesOf, monitoredOf, problemsOf, rosterOf } from './region-lists'

interface Asked {
  form: FormNumber
  region: string
  campaign?: string | undefined
  needs: readonly Need[]
  options: FormOptions
}

/** What the forms of a village, township or county are filled from, within the scope. Throws not-found outside it. */
export async function regionPaper({ db, actor, today }: Pick<ReadContext, 'actor' | 'today'> & { db: Db | Tx }, { form, region: code, campaign: campaignId, needs, options }: Asked): Promise<{ paper: RegionPaper; rules: Pick<Policy, 'rules'> }> {
  const region = actor.hats.some((hat) => covers(hat.region, code)) ? await db.region.findUnique({ where: { code } }) : null
  if (!region || !['county', 'township', 'village'].includes(region.level)) throw notFound()
  const campaign = campaignId ? await getCampaign(db, campaignId, code) : await findCampaign(db, code, today)
  const inForce = await policyInForce(db, code, today)
  const resolved = (campaignId && campaign && pinnedPolicy({ id: campaign.policyId as PolicyId, version: campaign.policyVersion, inherits: inForce.pin.inherits })) || inForce
  const within = { db, actor, today, code, campaign }
  const wants = (need: Need) => !options.blank && needs.includes(need)
  const [place, below, telephone, roster, cases, figures, monitored, problems] = await Promise.all([
    placePart(db, code, options.group), regionsBelow(db, code), supervisionTelephone(db, code, today),
    wants('roster') ? rosterOf(within) : [], wants('cases') ? casesOf(within, options.kind ? [options.kind] : ['identification', 'elimination', 'rollback', 'removal']) : [],
    wants('figures') ? figuresOf(within) : [], wants('monitored') ? monitoredOf(within) : [], wants('problems') ? problemsOf(within) : [],
  ])
  const paper: RegionPaper = {
    today, level: region.level as RegionLevel, code, place, policy: policyPart(resolved, campaign ? localDate(campaign.startsOn) : today), named: formOf(resolved, form),
    campaign: campaign && { title: campaign.title, year: campaign.year, startsOn: localDate(campaign.startsOn), dueOn: localDate(campaign.dueOn) },
    telephone: telephone ?? '', below: below.map(({ name }) => name), roster, cases, figures, monitored, problems, options,
    measures: resolved.policy.measures.map(({ category, risks, instruments, lead }) => ({ category: labelOf('measureCategory', category), risks: risks.map((risk) => labelOf('riskType', risk)).join('、'), instruments: instruments.join('、'), lead: lead ?? '' })),
    steps: (resolved.procedures.identification?.steps ?? []).map((step) => ({ title: step.title, actor: step.actor, days: step.rules['R-047']?.days ?? null })),
  }
  return { paper, rules: resolved.policy }
}
