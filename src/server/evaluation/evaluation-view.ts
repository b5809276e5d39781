import 'server-only'
import { quarterLabel } from '@/domain/help/evaluation'
import { resultLabel, type EvaluationResult } from '@/domain/help/evaluation-results'
import type { HelpEvaluation } from '@/server/generated/prisma/client'
import { localDate } from '@/server/kernel/clock'

/** The evaluation of a household's help in one quarter. */
export const evaluationView = (row: HelpEvaluation) => ({
  id: row.id, householdId: row.householdId, quarter: row.quarter, quarterLabel: quarterLabel(row.quarter), evaluatedOn: localDate(row.evaluatedOn),
  result: row.result as EvaluationResult, resultLabel: resultLabel(row.result as EvaluationResult), findings: row.findings, ...(row.nextSteps && { nextSteps: row.nextSteps }), by: row.recordedName,
})
