import 'server-only'
import { LEAST_CASES, UNKNOWN_DAYS, type TypicalDays } from '@/domain/budget/forecast'
import type { StepKind } from '@/domain/glossary'
import { addDays } from '@/domain/time/local-date'
import type { Db, Tx } from '@/server/kernel/db'
import { typicalPlans, typicalRows } from './queries/typical-days.sql'

const LOOK_BACK_DAYS = 365

/** What steps and plans usually take in the county, by policy; `sample` is what the page shows of it. */
export interface Typical {
  steps: (policyId: string) => TypicalDays
  plan: (policyId: string) => number
  sample: { policyId: string; kind: StepKind; cases: number; days: number }[]
}

/** Medians of the last 365 days; a kind of step with fewer than `LEAST_CASES` has none. */
export async function typicalDays(db: Db | Tx, county: string, today: string): Promise<Typical> {
  const since = addDays(today, -LOOK_BACK_DAYS)
  const [rows, plans] = await Promise.all([typicalRows(db, county, since, today), typicalPlans(db, county, since, today)])
  const sample = rows.filter(({ cases }) => cases >= LEAST_CASES)
  return {
    sample,
    steps: (policyId) => Object.fromEntries(sample.filter((row) => row.policyId === policyId).map(({ kind, days }) => [kind, days])),
    plan: (policyId) => plans.find((row) => row.policyId === policyId && row.cases >= LEAST_CASES)?.days ?? UNKNOWN_DAYS,
  }
}
