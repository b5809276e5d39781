import { labelOf, safeguards, type KeyGroup } from '../glossary'
import type { HouseholdFacts } from '../household/facts'
import { spokenYuan } from '../money/fen'
import type { Policy } from '../policy/schema'
import { COUNTY_RULE, type Refusal } from '../refusal'
import { computedGroups, type GroupFacts } from './computed-groups'
import type { ScreeningInput } from './fields'

/** What makes a household one to be checked: the group, and by which rule. */
export interface Flag {
  group: KeyGroup
  rule: string
  clause: string
  message: string
}

export interface ScreeningResult {
  /** Every broken rule; a screening with any is not saved. */
  refusals: Refusal[]
  /** Words of care; the screening is saved. */
  warnings: Refusal[]
  flags: Flag[]
  /** Any flag: the household is to be verified. */
  needsVerification: boolean
  /** It shows risk and does not apply: a person goes and explains (K-17, C-046). */
  needsGuidance: boolean
}

type Known = Pick<HouseholdFacts, 'householdType' | 'subsistenceAllowance' | 'dispersedSupport'> & {
  /** On a list made before the policy. */
  knownBefore?: boolean
  /** Groups known from lists of departments or set by hand. */
  keyGroups?: readonly KeyGroup[]
  /** What the data show of it. */
  facts?: GroupFacts
}
type Rules = Pick<Policy, 'rules' | 'keyGroups' | 'threshold'>

/** Groups known before anybody visits; the surveyor may not leave them out without a remark. */
export function registeredGroups({ householdType, subsistenceAllowance, dispersedSupport, keyGroups = [] }: Known): KeyGroup[] {
  const own: KeyGroup[] = [...(householdType === 'outOfPoverty' ? ['outOfPoverty' as const] : []), ...(dispersedSupport ? ['dispersedSupport' as const] : []), ...(subsistenceAllowance ? ['subsistenceAllowance' as const] : [])]
  return [...new Set([...own, ...keyGroups])]
}

/** Weighs one line of the 筛查表 by the policy: what may not be saved, and what makes it a key household. */
export function weighScreening(input: ScreeningInput, household: Known, policy: Rules): ScreeningResult {
  const flags = flagsOf(input, household, policy)
  return {
    refusals: refusalsOf(input, household, policy),
    warnings: warningsOf(input, flags, policy),
    flags,
    needsVerification: flags.length > 0,
    needsGuidance: !policy.rules['R-063'] && input.applies === 'no' && flags.some(({ group }) => group === 'rigidExpense' || group === 'lowIncome' || group === 'other'),
  }
}

/** Whether a household known before is left out of the survey: of its rosters, its counts and what it must answer for. */
export const leavesOutKnown = ({ rules }: Pick<Policy, 'rules'>): boolean => rules['R-007'] !== undefined

function refusalsOf({ headSigned, keyGroups, applies, note }: ScreeningInput, household: Known, { rules }: Rules): Refusal[] {
  if (rules['R-007'] && household.knownBefore) return [{ rule: 'R-007', clause: rules['R-007'].clause, path: 'householdId', message: '该户在以前摸底的名单上，不纳入排查范围。', fix: '已是监测对象的，按动态监测办理。' }]
  const known = registeredGroups(household).map((group) => labelOf('keyGroup', group))
  const left = known.length > 0 && keyGroups.length === 0 && applies === 'no' && !note
  return [
    ...(rules['R-063'] && applies === 'yes' ? [{ rule: 'R-063', clause: rules['R-063'].clause, path: 'applies', message: '现行方案规定监测对象不申请，不登记自主申报意愿。', fix: '「自主申报」一栏填「否」。' }] : []),
    ...(rules['R-034'] && !headSigned ? [{ rule: 'R-034', clause: rules['R-034'].clause, path: 'headSigned', message: '两栏户主签字须签其中一栏。', fix: '请户主在自主申报或不自主申报一栏签字。' }] : []),
    ...(rules['R-033'] && left ? [{ rule: 'R-033', clause: rules['R-033'].clause, path: 'keyGroups', message: `第6栏不能填「否」。该户登记为${known.join('、')}。`, fix: '改为「是」；已退出的，在备注写明退出月份。' }] : []),
  ]
}

/** W-046 for every policy; R-008: who lives alone is weighed together with the children. */
function warningsOf({ headSigned, note }: ScreeningInput, flags: readonly Flag[], { rules }: Rules): Refusal[] {
  const children = rules['R-008']
  const alone = children && !note && flags.some(({ group }) => group === 'livingAlone')
  return [
    ...(headSigned ? [] : [{ rule: 'W-046', clause: COUNTY_RULE, path: 'headSigned', message: '筛查表缺户主签字，请补签。' }]),
    ...(alone ? [{ rule: 'R-008', clause: children.clause, path: 'note', message: '分户独居老人，须核查子女家庭经济状况和履行赡养义务情况。', fix: '在备注写明核查情况。' }] : []),
  ]
}

function flagsOf({ keyGroups, applies, aboveThreshold, safeguards: met }: ScreeningInput, household: Known, { rules, keyGroups: groups, threshold }: Rules): Flag[] {
  const base = rules['R-033'] ? { rule: 'R-033', clause: rules['R-033'].clause } : { rule: 'R-035', clause: rules['R-035']?.clause ?? COUNTY_RULE }
  const flag = (group: KeyGroup, message?: string): Flag => {
    const known = groups.filter((entry) => entry.group === group)
    const title = known.length === 1 ? known[0]!.title : labelOf('keyGroup', group)
    return { ...base, clause: known[0]?.clause ?? base.clause, group, message: message ?? title }
  }
  const missing = safeguards.filter((item) => !met[item]).map((item) => labelOf('safeguard', item))
  const named = new Set<KeyGroup>([...keyGroups, ...registeredGroups(household), ...(applies === 'yes' ? ['applies' as const] : [])])
  const computed = household.facts ? computedGroups(household.facts, { rules, keyGroups: groups, threshold }) : []
  const found = [...new Map(computed.map((one) => [one.group, one])).values()]
  for (const { group } of found) named.delete(group)
  return [
    ...[...named].map((group) => flag(group)),
    ...found.map(({ group, rule, message }) => ({ group, rule, message, clause: rules[rule]!.clause })),
    ...(aboveThreshold || named.has('lowIncome') || found.some(({ group }) => group === 'lowIncome') ? [] : [flag('lowIncome', `家庭人均纯收入未超过 ${spokenYuan(threshold.amount)} 元`)]),
    ...(missing.length ? [flag('other', `${missing.join('、')}未达标`)] : []),
  ]
}
