import type { RuleSet } from '../policy/rules'
import type { Refusal } from '../refusal'
import { addMonths, spokenDate, type LocalDate } from '../time/local-date'

/** 「并于次月输入系统」: a plan entered after the month that follows the one it was declared in. Told, never refused. */
export function lateEntry(rules: RuleSet, declaredOn: LocalDate, enteredOn: LocalDate): Refusal | null {
  const rule = rules['R-071']
  const late = addMonths(`${declaredOn.slice(0, 7)}-01`, 2)
  if (!rule || enteredOn < late) return null
  return { rule: 'R-071', clause: rule.clause, path: 'declaredOn', message: `帮扶计划 ${spokenDate(declaredOn, enteredOn)}制定，应于次月录入，现已逾期。`, fix: '写明录入迟的原因。' }
}
