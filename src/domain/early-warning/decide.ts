import { hatOf } from '../case/locate'
import { notYours } from '../case/checks'
import { parseAll } from '../fields'
import { labelOf, type Role } from '../glossary'
import { COUNTY_RULE, type Refusal } from '../refusal'
import type { LocalDate } from '../time/local-date'
import { warningActs, type LaterAct } from './acts'
import type { EarlyWarning, WarningActor } from './early-warning'

interface DecideContext {
  today: LocalDate
  actor: WarningActor
  /** Where the policy prints the procedure. */
  clause: string
}

export type WarningOutcome =
  | { ok: true; change: Partial<EarlyWarning>; role: Role; note: string; data: Record<string, unknown> }
  | { ok: false; code: 'forbidden' | 'invalid' | 'rule-violation'; refusals: Refusal[] }

/** The hat under which somebody may do this, null where it belongs to others: another role, another place, another department. */
export function warningHat(warning: EarlyWarning, name: LaterAct, actor: WarningActor): Role | null {
  const mine = warningActs[name].roles.filter((role) => role !== 'department' || (warning.department !== null && actor.department === warning.department))
  return hatOf(mine, warning.villageCode, actor)?.role ?? null
}

/** Decides an act on a warning, in the order of a case: who (forbidden), the form (invalid), the procedure (rule-violation). */
export function decideWarning(warning: EarlyWarning, name: LaterAct, data: unknown, cx: DecideContext): WarningOutcome {
  const act = warningActs[name]
  const role = warningHat(warning, name, cx.actor)
  if (!role) return { ok: false, code: 'forbidden', refusals: [notYours(labelOf('earlyWarningAct', name), act.roles)] }
  const parsed = parseAll(act.form(cx.today), data ?? {})
  if (!parsed.ok) return { ok: false, code: 'invalid', refusals: parsed.errors }
  const broken = brokenBy(warning, name, cx)
  if (broken.length) return { ok: false, code: 'rule-violation', refusals: broken }
  return { ok: true, role, change: act.apply(parsed.data, { today: cx.today, actorId: cx.actor.id }), note: act.note(parsed.data), data: parsed.data }
}

/** Every reason why it cannot be done now (R-094, K-13). */
function brokenBy(warning: EarlyWarning, name: LaterAct, { actor, clause }: DecideContext): Refusal[] {
  const act = warningActs[name]
  const turn = warning.status !== act.from && { message: `该预警${labelOf('earlyWarningStatus', warning.status)}，不能办理「${labelOf('earlyWarningAct', name)}」。` }
  const own = act.notBy?.some((who) => warning[who] === actor.id)
  return [
    ...[turn || act.before?.(warning)].flatMap((found) => (found ? [{ rule: 'R-094', clause, ...found }] : [])),
    ...(own ? [{ rule: 'K-13', clause: COUNTY_RULE, message: `该预警由您标注或初审，不能再由您办理「${labelOf('earlyWarningAct', name)}」。`, fix: '转给其他审核人员。' }] : []),
  ]
}

/** What this person may do with a warning now. */
export const allowedActs = (warning: EarlyWarning, cx: DecideContext): LaterAct[] =>
  (Object.keys(warningActs) as LaterAct[]).filter((name) => warningHat(warning, name, cx.actor) && brokenBy(warning, name, cx).length === 0)
