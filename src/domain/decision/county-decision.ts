import { covers } from '../access/jurisdiction'
import { regionLevelOf } from '../region/region-code'
import { COUNTY_RULE, type Refusal } from '../refusal'
import type { Policy } from '../policy/schema'
import type { LocalDate } from '../time/local-date'
import { decisionKeyNames, decisionKeys, definitionOf, type DecisionKey, type Decisions } from './decision-keys'

/** One decision as it was made. Rows are only ever added; `version` counts them by region and key. Null takes the standard back. */
export interface CountyDecision {
  region: string
  key: DecisionKey
  value: unknown
  effectiveFrom: LocalDate
  version: number
}

/**
 * The decision on `key` that holds at `place` on `day`: of the nearest region, the last one made among those that had
 * begun. So a decision supersedes every earlier one of its day or later, as an adoption does.
 */
export function decisionInForce(rows: readonly CountyDecision[], key: DecisionKey, place: string, day: LocalDate): CountyDecision | null {
  const begun = rows.filter((row) => row.key === key && row.effectiveFrom <= day && covers(row.region, place))
  const latest = (region: string) => begun.filter((row) => row.region === region).reduce((a, b) => (b.version > a.version ? b : a))
  const standing = [...new Set(begun.map(({ region }) => region))].map(latest).filter(({ value }) => value !== null)
  return standing.reduce<CountyDecision | null>((near, row) => (near && covers(row.region, near.region) ? near : row), null)
}

/** Everything that holds at `place` on `day` and differs from the standard. */
export function decisionsInForce(rows: readonly CountyDecision[], place: string, day: LocalDate): Decisions {
  const standing = decisionKeyNames.flatMap((key) => decisionInForce(rows, key, place, day) ?? [])
  return Object.fromEntries(standing.filter(({ key, value }) => value !== decisionKeys[key].standard).map(({ key, value }) => [key, value])) as Decisions
}

/** The part a case is pinned to; undefined where nothing was decided, so that a pin without decisions stays as it was. */
export function pinnedPart(decisions: Decisions): Decisions | undefined {
  const pinned = Object.entries(decisions).filter(([key]) => definitionOf(key as DecisionKey).pinned)
  return pinned.length > 0 ? (Object.fromEntries(pinned) as Decisions) : undefined
}

/** What is said to whoever sends a key that is not in the list: above all quotas, ratios, targets. */
export function refuseUnknownKey(key: string): Refusal | null {
  if (decisionKeyNames.some((known) => known === key)) return null
  const elimination = /elimin|remov|exit|消除|退出/i.test(key)
  return {
    rule: elimination ? 'R-020' : 'R-019', clause: elimination ? '二（三）4' : '二（一）4（2）', path: 'key',
    message: `没有「${key}」这一项本县规定。${elimination ? '风险消除不设比例和指标' : '纳入不设指标、不搞规模限制'}，本系统没有这样的栏目。`,
    fix: '只能就列出的各项作出规定。',
  }
}

/** Why this may not be decided: below the county nothing may differ but what is no standard, and the text goes first. */
export function refuseDecision({ region, key, value }: Pick<CountyDecision, 'region' | 'key' | 'value'>, policy: Policy | null): Refusal[] {
  const { title, perTownship } = definitionOf(key)
  const level = regionLevelOf(region)
  const where: Refusal | false = level !== 'county' && !(perTownship && level === 'township') && {
    rule: 'R-154', clause: '四（四）', path: 'region', message: `「${title}」由县统一规定，乡镇和村不能另定，防止层层加码。`, fix: '以县为范围作出规定；乡镇只能另设监督电话。',
  }
  const members: Refusal | false = key === 'memberRule' && value === 'coResident' && policy?.memberRule.rule !== 'registerOrCounty' && {
    rule: 'R-005', clause: policy?.memberRule.clause ?? COUNTY_RULE, path: 'value', message: '现行方案没有把家庭成员的认定交给县级另定。', fix: '按方案的规定认定家庭成员。',
  }
  return [where, members].filter((refusal) => refusal !== false)
}
