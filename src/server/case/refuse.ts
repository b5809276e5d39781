import type { Outcome } from '@/domain/case/state'
import { AppError, conflict, forbidden, invalid, ruleViolation, toFieldError } from '@/server/kernel/errors'

/** A refusal of the engine in the words of the contract; `prefix` is where the act's data stands in the body. */
export function refusalOf(outcome: Extract<Outcome, { ok: false }>, prefix = ''): AppError {
  const refusals = outcome.refusals.map((refusal) => (refusal.path ? { ...refusal, path: `${prefix}${refusal.path}` } : refusal))
  switch (outcome.code) {
    case 'forbidden':
      return forbidden(refusals.map((r) => r.message).join('') || undefined, refusals.map(toFieldError))
    case 'invalid':
      return invalid(refusals.map(toFieldError))
    case 'conflict':
      return conflict(refusals)
    case 'rule-violation':
      return ruleViolation(refusals)
  }
}
