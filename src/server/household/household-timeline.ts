import 'server-only'
import { quarterLabel } from '@/domain/help/evaluation'
import { resultLabel, type EvaluationResult } from '@/domain/help/evaluation-results'
import { flagLabel, type FlagKind } from '@/domain/help/flag-kinds'
import { outcomeLabel, type LookBackOutcome } from '@/domain/look-back/judge'
import type { HouseholdFlag } from '@/server/generated/prisma/client'
import { labelOf, type CaseAction, type CaseKind, type Channel, type StepKind } from '@/domain/glossary'
import { instantOf, localDate } from '@/server/kernel/clock'
import type { ReadContext } from '@/server/kernel/query'
import { caseScope } from '@/server/kernel/scope'

/** One entry of 时间线: an instant where the system recorded the act, else the day it was said to be. */
export interface TimelineRow {
  key: string
  /** For the order: ISO instant, or day at noon. */
  at: string
  day: string
  timed: boolean
  act: string
  who?: string
  note?: string
  caseId?: string
  tone?: 'due'
}

const MOST = 200

/** Everything that happened to a household, newest first: cases step by step, clues, screenings, visits, plans, helpers, members. */
export async function timelineOf({ db, actor }: ReadContext, county: string, householdId: string): Promise<TimelineRow[]> {
  const where = { county, householdId }
  const cases = await db.case.findMany({ where: { AND: [where, caseScope(actor)] }, select: { id: true, kind: true } })
  const [events, clues, screenings, visits, plans, helpers, members, measures, lookBacks, flags, evaluations] = await Promise.all([
    db.caseEvent.findMany({ where: { county, caseId: { in: cases.map(({ id }) => id) } }, orderBy: [{ at: 'desc' }, { seq: 'desc' }], take: MOST }),
    db.clue.findMany({ where, orderBy: { recordedAt: 'desc' }, take: MOST }),
    db.screening.findMany({ where, orderBy: { recordedAt: 'desc' }, take: MOST }),
    db.visit.findMany({ where, orderBy: { recordedAt: 'desc' }, take: MOST }),
    db.helpPlan.findMany({ where, orderBy: { createdAt: 'desc' }, take: MOST }),
    db.helperAssignment.findMany({ where, orderBy: { from: 'desc' }, take: MOST }),
    db.member.findMany({ where: { ...where, leftOn: { not: null } }, take: MOST }),
    db.helpMeasure.findMany({ where: { ...where, deliveredOn: { not: null } }, orderBy: { deliveredOn: 'desc' }, take: MOST }),
    db.lookBack.findMany({ where, orderBy: { recordedAt: 'desc' }, take: MOST }),
    db.householdFlag.findMany({ where, take: MOST }),
    db.helpEvaluation.findMany({ where, orderBy: { recordedAt: 'desc' }, take: MOST }),
  ])
  const steps = await db.caseStep.findMany({ where: { county, caseId: { in: cases.map(({ id }) => id) } }, select: { caseId: true, key: true, kind: true } })
  const kindOf = new Map(cases.map(({ id, kind }) => [id, labelOf('caseKind', kind as CaseKind)]))
  const rows: TimelineRow[] = [
    ...events.map((event) => {
      const step = steps.find(({ caseId, key }) => caseId === event.caseId && key === event.step)
      const action = event.action as CaseAction
      const act = action === 'submit' && step ? labelOf('stepKind', step.kind as StepKind) : labelOf('caseAction', action)
      return {
        key: `${event.caseId}-${event.seq}`, ...instant(event.at), act: `${kindOf.get(event.caseId)}：${act}`, who: event.actorName, note: event.note, caseId: event.caseId,
        ...(['return', 'object', 'revoke', 'reject'].includes(action) && { tone: 'due' as const }),
      }
    }),
    ...clues.map((clue) => ({ key: clue.id, ...instant(clue.recordedAt), act: `登记线索：${labelOf('channel', clue.channel as Channel)}`, note: clue.note })),
    ...clues.filter((clue) => clue.closedAt && clue.status === 'closed').map((clue) => ({ key: `${clue.id}-closed`, ...instant(clue.closedAt!), act: '关闭线索', note: clue.closeReason ?? '' })),
    ...screenings.map((row) => ({ key: row.id, ...instant(row.recordedAt), act: '登记筛查', who: row.surveyor, note: row.note ?? '' })),
    ...visits.map((row) => ({ key: row.id, ...onDay(row.on), act: '走访', who: row.by, note: row.findings })),
    ...plans.map((row) => ({ key: row.id, ...instant(row.createdAt), act: '制定帮扶计划', who: row.preparedBy })),
    ...helpers.map((row) => ({ key: row.id, ...onDay(row.from), act: `指定帮扶责任人：${row.workerName}`, note: row.unit })),
    ...members.map((row) => ({ key: row.id, ...onDay(row.leftOn!), act: `成员减少：${row.name}`, note: row.leaveReason ?? '' })),
    ...lookBacks.map((row) => ({ key: row.id, ...instant(row.recordedAt), act: `回头看：${outcomeLabel(row.outcome as LookBackOutcome)}`, who: row.by, note: row.findings, ...(row.outcome !== 'keep' && { tone: 'due' as const }) })),
    ...flags.flatMap((row) => flagRows(row)),
    ...evaluations.map((row) => ({ key: row.id, ...instant(row.recordedAt), act: `帮扶效果评估（${quarterLabel(row.quarter)}）：${resultLabel(row.result as EvaluationResult)}`, who: row.recordedName, note: row.findings })),
    ...measures.map((row) => ({ key: row.id, ...onDay(row.deliveredOn!), act: `措施落实：${row.instrument}`, note: row.effect ?? '' })),
  ]
  return rows.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)).slice(0, MOST)
}

/** 标识: the village's finding, the township's confirmation, the end. */
function flagRows(row: HouseholdFlag): TimelineRow[] {
  const label = flagLabel(row.kind as FlagKind)
  return [
    { key: `${row.id}-village`, ...onDay(row.villageOn), act: `村级认定：${label}`, who: row.villageName, note: row.basis },
    ...(row.townshipOn ? [{ key: `${row.id}-township`, ...onDay(row.townshipOn), act: `乡镇确认：${label}`, who: row.townshipName! }] : []),
    ...(row.endedOn ? [{ key: `${row.id}-ended`, ...onDay(row.endedOn), act: `取消标识：${label}`, note: row.endReason! }] : []),
  ]
}

const instant = (at: Date) => ({ at: instantOf(at), day: instantOf(at).slice(0, 10), timed: true })
const onDay = (column: Date) => ({ at: `${localDate(column)}T12:00:00+08:00`, day: localDate(column), timed: false })
