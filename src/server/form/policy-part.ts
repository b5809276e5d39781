import 'server-only'
import type { PlacePart, PolicyPart } from '@/domain/form/data/household'
import { incomePeriodOf } from '@/domain/income/per-capita'
import { spokenYuan } from '@/domain/money/fen'
import type { ResolvedPolicy } from '@/domain/policy/resolve'
import { ancestorOf } from '@/domain/region/region-code'
import type { LocalDate } from '@/domain/time/local-date'
import type { Db, Tx } from '@/server/kernel/db'
import { regionNames } from '@/server/region/region-names'

/** 「2025年度」, or first and last day where it is no calendar year. */
function periodWords({ from, to }: { from: LocalDate; to: LocalDate }): string {
  const day = (date: LocalDate) => `${Number(date.slice(0, 4))}年${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`
  return from.endsWith('-01-01') && to.endsWith('-12-31') && from.slice(0, 4) === to.slice(0, 4) ? `${from.slice(0, 4)}年度` : `${day(from)}至${day(to)}`
}

/** What the forms print of a policy; the period of income is the one for a procedure begun on `day`. */
export const policyPart = ({ policy, procedures }: ResolvedPolicy, day: LocalDate): PolicyPart => ({
  title: policy.title, line: `${spokenYuan(policy.threshold.amount)}元`, period: periodWords(incomePeriodOf(policy.incomePeriod, day)),
  keyGroups: policy.keyGroups.map(({ group, title }) => ({ group, title })), helperTitle: policy.helper.title, comparisonItems: policy.comparisonItems.map(({ item }) => item),
  noticeDays: procedures.identification?.steps.find(({ kind }) => kind === 'publicNotice')?.rules['R-047']?.days ?? null,
})

/** The names of a place from the county down; levels below the place are empty. */
export async function placePart(db: Pick<Db | Tx, 'region'>, code: string, group = ''): Promise<PlacePart> {
  const [county, township, village] = (['county', 'township', 'village'] as const).map((level) => ancestorOf(code, level))
  const names = await regionNames(db, [county, township, village].flatMap((known) => known ?? []))
  const name = (known: string | null | undefined) => (known ? (names.get(known) ?? '') : '')
  return { county: name(county), township: name(township), village: name(village), group }
}
