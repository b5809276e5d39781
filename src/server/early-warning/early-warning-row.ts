import 'server-only'
import type { EarlyWarning as Warning, WarningActor } from '@/domain/early-warning/early-warning'
import type { EarlyWarningStatus, Safeguard } from '@/domain/glossary'
import { findPolicy, type PolicyId } from '@/domain/policy/variants'
import { COUNTY_RULE } from '@/domain/refusal'
import type { EarlyWarning, Prisma } from '@/server/generated/prisma/client'
import type { Actor } from '@/server/kernel/actor'
import { dateColumn, localDate, localDateOrNull } from '@/server/kernel/clock'

/** The stored row as the rules see it. */
export const warningOf = (row: EarlyWarning): Warning => ({
  id: row.id, villageCode: row.villageCode, gap: row.gap as Safeguard, status: row.status as EarlyWarningStatus, department: row.department, dueOn: localDateOrNull(row.dueOn),
  markedOn: localDate(row.markedOn), markedBy: row.markedBy, reviewedBy: row.reviewedBy,
  confirmedOn: localDateOrNull(row.confirmedOn), closedOn: localDateOrNull(row.closedOn), updatedOn: localDateOrNull(row.updatedOn),
})

const days = ['dueOn', 'markedOn', 'confirmedOn', 'closedOn', 'updatedOn'] as const

/** What an act changes, as columns. */
export const warningColumns = (change: Partial<Warning>): Prisma.EarlyWarningUpdateInput => ({
  ...(change as Prisma.EarlyWarningUpdateInput),
  ...Object.fromEntries(days.flatMap((day) => (change[day] ? [[day, dateColumn(change[day])]] : []))),
})

/** Where the policy of a warning prints its procedure. */
export const clauseOf = ({ policyId }: Pick<EarlyWarning, 'policyId'>): string => findPolicy(policyId as PolicyId)?.rules['R-094']?.clause ?? COUNTY_RULE

export const warningActor = ({ id, name, hats, department }: Actor): WarningActor => ({ id, name, assignments: hats, department })
