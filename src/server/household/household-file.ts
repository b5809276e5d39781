import 'server-only'
import { z } from 'zod'
import { shortRegionName } from '@/domain/region/region-name'
import { fitContext } from '@/server/help/fit-context'
import { helpFactsOf, helpRecordOf } from '@/server/help/help-record'
import { warningsOfHousehold } from '@/server/warning/list-warnings'
import { coverageOf, helpOfOutOfPoverty } from '@/domain/help/coverage'
import { measuresFit } from '@/domain/help/measure-fit'
import { reclassifiable } from '@/domain/household/reclassify'
import { safeguards } from '@/domain/glossary'
import { defineQuery } from '@/server/kernel/query'
import { historyOf } from './household-history'
import { findPolicyInForce } from '@/server/policy/policy-in-force'
import { openingsOf } from './household-openings'
import { moneyOf, safeguardsOf, visitsOf } from './household-records'
import { timelineOf } from './household-timeline'
import { householdView, type HouseholdView } from './household-view'
import { splitHistoryOf } from './split-history'

export const fileTabs = ['overview', 'members', 'money', 'safeguards', 'cases', 'help', 'visits', 'timeline'] as const
export type FileTab = (typeof fileTabs)[number]

/** 一户一档: the household, what may be opened for it now, and the records of the tab that is looked at. */
export const householdFile = defineQuery({
  name: 'households.file',
  permission: 'household.read',
  input: z.strictObject({ id: z.string(), tab: z.enum(fileTabs).default('overview') }),
  async run(cx, { id, tab }) {
    const { db, actor, today } = cx
    const household = await householdView({ tx: db, actor }, id)
    const place = { county: id.slice(0, 6), id, villageCode: household.villageCode }
    const wants = (...tabs: FileTab[]) => tabs.includes(tab)
    const [inForce, openings, money, safeguards, visits, timeline, moves, prompts, history, help, warnings] = await Promise.all([
      findPolicyInForce(db, place.villageCode, today),
      openingsOf(cx, place),
      wants('overview', 'money') ? moneyOf(db, place.county, id) : null,
      wants('safeguards') ? safeguardsOf(db, place.county, id) : null,
      wants('visits', 'overview') ? visitsOf(db, place.county, id) : null,
      wants('timeline') ? timelineOf(cx, place.county, id) : null,
      wants('members') ? splitHistoryOf(cx, place.county, id) : [],
      wants('help') ? promptsOf(cx.db, place, today, household) : [],
      wants('cases', 'timeline') ? historyOf(cx, place.county, id) : null,
      wants('help') ? helpRecordOf(db, place, today) : null,
      wants('overview') ? warningsOfHousehold(cx, id) : [],
    ])
    return { today, household: { ...household, village: shortRegionName(household.village), township: shortRegionName(household.township) }, openings, money, safeguards, visits, timeline, moves, prompts, history, help, warnings, reclassify: inForce ? reclassifiable({ category: null, ...household }, inForce.policy) : [] }
  },
})

export type HouseholdFile = Awaited<ReturnType<typeof householdFile>>

/** What the help of a household lacks, in words: prompts to check, never refusals. */
async function promptsOf(db: Parameters<typeof fitContext>[0], place: { county: string; id: string; villageCode: string }, today: string, household: Pick<HouseholdView, 'monitoringStatus' | 'householdType' | 'safeguards'>) {
  const [context, more] = await Promise.all([fitContext(db, place, today), helpFactsOf(db, place, today)])
  if (household.monitoringStatus !== 'monitored') return household.householdType === 'outOfPoverty' ? helpOfOutOfPoverty(context) : []
  const gaps = safeguards.filter((item) => household.safeguards?.[item] === false)
  return [...coverageOf({ ...context, ...more, gaps }), ...measuresFit(context, context.household.measures)]
}
