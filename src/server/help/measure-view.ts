import 'server-only'
import { labelOf, type MeasureCategory, type MeasureStatus, type RiskType } from '@/domain/glossary'
import type { MeasureFields } from '@/domain/help/fields'
import { fenOf, yuanOf } from '@/domain/money/fen'
import type { HelpMeasure } from '@/server/generated/prisma/client'
import { dateColumn, localDate } from '@/server/kernel/clock'

/** A measure as the API shows it, alone and inside a household or plan; amounts in yuan. */
export const measureView = (row: HelpMeasure) => ({
  id: row.id, version: row.version, householdId: row.householdId, ...(row.planId && { planId: row.planId }),
  category: row.category as MeasureCategory, categoryLabel: labelOf('measureCategory', row.category as MeasureCategory),
  instrument: row.instrument,
  targetRisk: row.targetRisk as RiskType, targetRiskLabel: labelOf('riskType', row.targetRisk as RiskType),
  ...(row.beneficiary && { beneficiary: row.beneficiary }),
  responsibleUnit: row.responsibleUnit, plannedOn: localDate(row.plannedOn),
  ...(row.amount !== null && { amount: yuanOf(Number(row.amount)) }),
  status: row.status as MeasureStatus, statusLabel: labelOf('measureStatus', row.status as MeasureStatus),
  ...(row.deliveredOn && { deliveredOn: localDate(row.deliveredOn) }),
  ...(row.effect && { effect: row.effect }),
})

interface Origin {
  county: string
  id: string
  householdId: string
  planId?: string
  createdBy: string
  createdAt: Date
}

/** A measure as a row. */
export const measureRow = (origin: Origin, { amount, plannedOn, ...fields }: MeasureFields) => ({
  ...origin, ...fields, plannedOn: dateColumn(plannedOn), amount: amount === undefined ? null : BigInt(fenOf(amount)),
})
