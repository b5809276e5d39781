import type { StepKind } from '@/domain/glossary'
import { addDays } from '@/domain/time/local-date'
import { bodies, type At } from '../../builders/step-bodies'

/** Somebody who works in the county and never takes this step. */
export const strangerTo = ({ kind }: { kind: StepKind }): string => (kind === 'townshipReview' || kind === 'townshipFeedback' ? 'county.comparer' : 'township.reviewer')

interface Breach {
  action: string
  data: Record<string, unknown>
  rule: RegExp
}

const zero = { wage: 0, business: 0, property: 0, transfer: 0, businessCost: 0 }

/**
 * An act of the right person that breaks a rule of the step: its own where it has one that every policy asks, else the
 * return to a step that is not an earlier one.
 */
export function breachOf(step: { key: string; kind: StepKind }, at: At): Breach {
  const submit = (rule: RegExp, change: object): Breach => ({ action: 'submit', data: { ...bodies[step.kind](at), ...change }, rule })
  switch (step.kind) {
    case 'householdVerification':
      if (at.kind === 'identification') return submit(/^R-021$/, { risks: [] })
      return at.kind === 'elimination' ? submit(/^R-10[2-4]$/, { income: zero, measuresEffective: false }) : submit(/^R-044$/, { visitors: [] })
    case 'infoComparison':
      return submit(/^R-042$/, { reusedFrom: 'lowIncomeAid' })
    case 'villageReview':
      return submit(/^R-046$/, { votesFor: 0 })
    case 'publicNotice':
      return { action: 'post', data: { ...bodies.publicNotice(at), postedOn: addDays(at.day, 1) }, rule: /^K-02$/ }
    default:
      if (step.kind === 'systemEntry' && at.filed) return submit(/^R-125$/, { operatedBy: 'township' })
      return { action: 'return', data: { toStep: step.key, reasons: ['evidenceMissing'], note: '' }, rule: /^K-14$/ }
  }
}
