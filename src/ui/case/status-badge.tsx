import { labelOf, type CaseStatus, type MonitoringStatus } from '@/domain/glossary'
import type { Tone } from '../format/tone'
import { Badge } from '../layout/badge'

const MONITORING: Record<MonitoringStatus, Tone> = { none: 'neutral', monitored: 'accent', eliminated: 'ok', removed: 'neutral' }
const CASE: Record<CaseStatus, Tone> = { open: 'accent', approved: 'ok', rejected: 'neutral', withdrawn: 'neutral' }

/** 监测状态 of a household. */
export function MonitoringBadge({ status }: { status: MonitoringStatus }) {
  return <Badge tone={MONITORING[status]}>{labelOf('monitoringStatus', status)}</Badge>
}

/** Status of a case. 未通过 is a decision, not an error: it is not red. */
export function CaseStatusBadge({ status }: { status: CaseStatus }) {
  return <Badge tone={CASE[status]}>{labelOf('caseStatus', status)}</Badge>
}
