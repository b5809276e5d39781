import { z } from 'zod'
import { hasTwoDecimals, maybeWords, pastDay, sixSafeguards, words } from '../case/fields'
import { riskTypes } from '../glossary'
import type { LocalDate } from '../time/local-date'
import { lookBackOutcomes } from './judge'

/** POST /households/{id}/look-backs: what was found at a household that counts as eliminated. Amounts in yuan. */
export const LookBackFields = (today: LocalDate | null) =>
  z.strictObject({
    checkedOn: pastDay({ today }), by: words(100),
    perCapita: z.number().min(-1_000_000).max(1_000_000).refine(hasTwoDecimals, { error: '人均纯收入最多两位小数。' }).optional(),
    incomeStable: z.boolean(), stableMonths: z.int().min(0).max(600).optional(), safeguards: sixSafeguards, risksGone: z.boolean(),
    newRisks: z.array(z.enum(riskTypes)).max(5).default([]), outcome: z.enum(lookBackOutcomes), studied: maybeWords(1000).optional(), findings: words(2000),
  })
