import type { Effect } from '@/domain/case/state'
import type { Instant } from '@/domain/time/local-date'
import type { Life } from './life'
import type { Stage } from './case-runner'

/** Lets the household's record follow what the engine says it must, as the server does in the same transaction. */
export function applyEffects(effects: readonly Effect[], { life, stage, caseId, at, by }: { life: Life; stage: Stage; caseId: string; at: Instant; by: string }): void {
  for (const effect of effects) {
    switch (effect.type) {
      case 'setMonitoring':
        life.monitoringStatus = effect.status
        life.category = effect.category ?? life.category
        if (effect.status === 'monitored') Object.assign(life, { monitoredSince: effect.since, eliminatedOn: null })
        if (effect.status === 'eliminated') life.eliminatedOn = effect.on
        life.statusChanges.push({ status: effect.status, category: life.category, on: effect.on, at, by })
        break
      case 'recordRisks':
        for (const { type, note } of effect.risks) {
          if (life.risks.some((risk) => risk.type === type && risk.settledOn === null)) continue
          life.risks.push({ id: stage.nextId(at), type, note: note ?? null, caseId, foundOn: effect.on, settledOn: null, settledHow: null })
        }
        break
      case 'settleRisks':
        for (const risk of life.risks) if (risk.settledOn === null) Object.assign(risk, { settledOn: effect.on, settledHow: effect.how })
        break
      case 'settleClues':
        for (const clue of life.clues) if (clue.status === 'open') Object.assign(clue, { status: effect.outcome, closeReason: effect.reason, closedAt: at, caseId })
        break
      case 'recordAssessment':
      case 'openGuidance':
        break // told by the case's own events when the rows are written
    }
  }
}
