import type { Procedure } from '../../policy/schema'
import { COUNTY_RULE, type Refusal } from '../../refusal'
import type { CaseState, Effect, EngineContext } from '../state'

/** A kind of case: whom it may be opened for, and what its end does to the household (K-11). */
export interface KindModule {
  /** A reason is wanted when it is opened. */
  needsReason: boolean
  /** Words of care at the opening; it goes ahead. */
  cautions?: (cx: EngineContext) => readonly Refusal[]
  opening: (cx: EngineContext, procedure: Procedure) => readonly Refusal[]
  approved: (state: CaseState, cx: EngineContext) => readonly Effect[]
  rejected: (state: CaseState, cx: EngineContext, reason: string) => readonly Effect[]
}

/** A refusal because of the household's status. */
export const wrongStatus = (message: string, fix?: string): Refusal => ({ rule: 'K-11', clause: COUNTY_RULE, message, ...(fix && { fix }) })
