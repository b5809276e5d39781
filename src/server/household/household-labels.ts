import { labelOf, type Category, type HouseholdType, type KeyGroup, type MonitoringStatus } from '@/domain/glossary'
import { yuanOf } from '@/domain/money/fen'
import type { Household } from '@/server/generated/prisma/client'

type Columns = Pick<Household, 'householdType' | 'monitoringStatus' | 'category' | 'noLabour' | 'subsistenceAllowance' | 'keyGroups' | 'perCapita'>

/** Codes of a household with their labels; the per-head figure of the last verification in yuan. */
export const householdLabels = (row: Columns) => ({
  householdType: row.householdType as HouseholdType,
  householdTypeLabel: labelOf('householdType', row.householdType as HouseholdType),
  monitoringStatus: row.monitoringStatus as MonitoringStatus,
  monitoringStatusLabel: labelOf('monitoringStatus', row.monitoringStatus as MonitoringStatus),
  ...(row.category && { category: row.category as Category, categoryLabel: labelOf('category', row.category as Category) }),
  noLabour: row.noLabour,
  subsistenceAllowance: row.subsistenceAllowance,
  keyGroups: row.keyGroups as KeyGroup[],
  keyGroupLabels: row.keyGroups.map((group) => labelOf('keyGroup', group as KeyGroup)),
  ...(row.perCapita !== null && { perCapita: yuanOf(Number(row.perCapita)) }),
})
