import 'server-only'
import { labelOf, type RiskType, type Safeguard } from '@/domain/glossary'
import { outcomeLabel, type LookBackOutcome } from '@/domain/look-back/judge'
import { yuanOf } from '@/domain/money/fen'
import type { LookBack } from '@/server/generated/prisma/client'
import { localDate } from '@/server/kernel/clock'

/** A look-back as the API and the pages show it; income per head in yuan. */
export const lookBackView = (row: LookBack) => ({
  id: row.id, householdId: row.householdId, campaignId: row.campaignId, ...(row.caseId && { caseId: row.caseId }), policy: { id: row.policyId, version: row.policyVersion },
  checkedOn: localDate(row.checkedOn), by: row.by, ...(row.perCapita !== null && { perCapita: yuanOf(Number(row.perCapita)) }),
  incomeStable: row.incomeStable, ...(row.stableMonths !== null && { stableMonths: row.stableMonths }), safeguards: row.safeguards as Record<Safeguard, boolean>, risksGone: row.risksGone,
  newRisks: row.newRisks as RiskType[], newRiskLabels: row.newRisks.map((risk) => labelOf('riskType', risk as RiskType)), noLabour: row.noLabour,
  outcome: row.outcome as LookBackOutcome, outcomeLabel: outcomeLabel(row.outcome as LookBackOutcome), ...(row.studied && { studied: row.studied }), findings: row.findings,
})
