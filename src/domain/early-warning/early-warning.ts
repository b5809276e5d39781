import type { Actor } from '../case/state'
import type { EarlyWarningStatus, Safeguard } from '../glossary'
import type { LocalDate } from '../time/local-date'

/**
 * 预警: a safeguard that a monitored household lost. The village marks it, the township reviews, the county confirms and
 * sends it to a department; the department mends it and asks for 销号, the county verifies and closes. Closing
 * ends the warning and nothing else: the household stays monitored.
 */
export interface EarlyWarning {
  id: string
  villageCode: string
  gap: Safeguard
  status: EarlyWarningStatus
  department: string | null
  /** 限时: the county sets the day, since the text has no number (D-023). */
  dueOn: LocalDate | null
  markedOn: LocalDate
  markedBy: string
  reviewedBy: string | null
  confirmedOn: LocalDate | null
  closedOn: LocalDate | null
  /** The day on which the department brought its own system up to date. */
  updatedOn: LocalDate | null
}

/** Who acts on a warning; a department sees to those sent to it. */
export interface WarningActor extends Actor {
  department: string | null
}

/** Whether nobody has to do anything any more. */
export const isSettled = ({ status, updatedOn }: Pick<EarlyWarning, 'status' | 'updatedOn'>): boolean => status === 'dismissed' || (status === 'closed' && updatedOn !== null)

/** Past the day the county set, and not closed (D-023). */
export const isOverdue = ({ status, dueOn }: Pick<EarlyWarning, 'status' | 'dueOn'>, today: LocalDate): boolean =>
  dueOn !== null && dueOn < today && status !== 'closed' && status !== 'dismissed'
