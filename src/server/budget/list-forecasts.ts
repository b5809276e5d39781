import 'server-only'
import { z } from 'zod'
import { expectedOn, outlookOf, outlooks, type Outlook, type StepTime } from '@/domain/budget/forecast'
import { levelLabel, levelOf } from '@/domain/budget/level'
import type { StepKind } from '@/domain/glossary'
import { pinnedPolicy } from '@/domain/policy/resolve'
import { daysBetween } from '@/domain/time/local-date'
import { pinOf } from '@/server/case/pin-of'
import type { Prisma } from '@/server/generated/prisma/client'
import { dayOf, localDate } from '@/server/kernel/clock'
import { defineQuery, type ReadContext } from '@/server/kernel/query'
import { caseScope, villageRange } from '@/server/kernel/scope'
import { regionNames } from '@/server/region/region-names'
import { listPlansDue } from './plans-due'
import { typicalDays, type Typical } from './typical-days'

const MOST = 2_000 // open identifications with a deadline that one county has at once, and some more
const SHOWN = 100

const CASE = {
  id: true, headName: true, villageCode: true, townshipCode: true, policyId: true, policyVersion: true, inherits: true, decisions: true, dueOn: true, stepTitle: true, stepKind: true,
  steps: { select: { key: true, kind: true, state: true, enteredAt: true, position: true }, orderBy: { position: 'asc' } },
  notices: { where: { state: 'running' }, select: { closableOn: true } },
  household: { select: { memberCount: true, group: true } },
} as const satisfies Prisma.CaseSelect

type Row = Prisma.CaseGetPayload<{ select: typeof CASE }>

/**
 * GET /forecasts: open identifications with a deadline, and decided ones without a plan, by how they will probably end
 * (W-006, W-008). The nearest to be missed comes first; `sample` is what the forecast rests on.
 */
export const listForecasts = defineQuery({
  name: 'budgets.forecasts',
  permission: 'case.read',
  input: z.strictObject({ region: z.string().regex(/^\d{12}$/).optional(), outlook: z.enum(outlooks).optional(), clock: z.enum(['decision', 'plan']).default('decision') }),
  async run(cx, { region, outlook, clock }) {
    const { db, actor, today } = cx
    const where: Prisma.CaseWhereInput = { AND: [caseScope(actor), ...(region ? [{ villageCode: villageRange(region) }] : [])] }
    const typical = await typicalDays(db, actor.county, today)
    const all = clock === 'plan' ? await listPlansDue(cx, where, typical) : await decisionsDue(cx, where, typical)
    const sorted = all.sort((a, b) => a.slack - b.slack || (a.id < b.id ? -1 : 1))
    const counts = Object.fromEntries(outlooks.map((key) => [key, sorted.filter((row) => row.outlook === key).length])) as Record<Outlook, number>
    const page = sorted.filter((row) => !outlook || row.outlook === outlook).slice(0, SHOWN)
    const names = await regionNames(db, page.flatMap((row) => [row.villageCode, row.townshipCode]))
    return {
      today, counts, sample: typical.sample, nextCursor: null, total: outlook ? counts[outlook] : all.length,
      items: page.map((row) => ({ ...row, village: names.get(row.villageCode) ?? '', township: names.get(row.townshipCode) ?? '' })),
    }
  },
})

export type ForecastList = Awaited<ReturnType<typeof listForecasts>>

async function decisionsDue({ db, today }: ReadContext, where: Prisma.CaseWhereInput, typical: Typical) {
  const rows = await db.case.findMany({ where: { AND: [where, { kind: 'identification', status: 'open', dueOn: { not: null } }] }, orderBy: [{ dueOn: 'asc' }, { id: 'asc' }], take: MOST, select: CASE })
  return rows.flatMap((row) => forecast(row, today, typical) ?? [])
}

function forecast(row: Row, today: string, typical: Typical) {
  const procedure = pinnedPolicy(pinOf(row))?.procedures.identification
  const clock = procedure?.clocks.find(({ from }) => from === 'clue')
  if (!procedure || !clock) return null
  const steps = row.steps.map((step) => ({ key: step.key, kind: step.kind as StepKind, state: step.state as StepTime['state'], enteredOn: step.enteredAt && dayOf(step.enteredAt) }))
  const closable = row.notices[0]?.closableOn
  const expected = expectedOn({ today, steps, plan: procedure.steps, until: clock.until, typical: typical.steps(row.policyId), closableOn: closable ? localDate(closable) : null })
  const dueOn = localDate(row.dueOn!)
  const entered = steps.find(({ state }) => state === 'current')?.enteredOn ?? null
  return {
    id: row.id, rule: clock.rule as string, headName: row.headName, memberCount: row.household.memberCount, group: row.household.group, villageCode: row.villageCode, townshipCode: row.townshipCode,
    stepTitle: row.stepTitle ?? '', level: levelLabel(levelOf(row.stepKind as StepKind)), inStep: entered ? Math.max(0, daysBetween(entered, today)) : 0,
    dueOn, expectedOn: expected, slack: daysBetween(expected, dueOn), outlook: outlookOf(dueOn, expected, today), href: `/cases/${row.id}`,
  }
}
