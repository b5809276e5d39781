import { labelOf, type CaseKind, type CaseStatus, type Category, type Channel, type RiskType, type StepKind } from '@/domain/glossary'
import type { Case, Clue, HouseholdRisk, SafeguardCheck } from '@/server/generated/prisma/client'
import { localDate } from '@/server/kernel/clock'

// What stands under a household on its page, one line each.

export const caseLine = (row: Case) => ({
  id: row.id, kind: row.kind as CaseKind, kindLabel: labelOf('caseKind', row.kind as CaseKind), status: row.status as CaseStatus, statusLabel: labelOf('caseStatus', row.status as CaseStatus),
  version: row.version, openedOn: localDate(row.openedOn),
  ...(row.stepKey && { step: { key: row.stepKey, kind: row.stepKind as StepKind, title: labelOf('stepKind', row.stepKind as StepKind) } }),
  ...(row.dueOn && { dueOn: localDate(row.dueOn) }),
  ...(row.decidedOn && { decidedOn: localDate(row.decidedOn) }),
  ...(row.category && { category: row.category as Category }),
})

export const clueLine = (row: Clue) => ({
  id: row.id, channel: row.channel as Channel, channelLabel: labelOf('channel', row.channel as Channel), foundOn: localDate(row.foundOn), status: row.status, note: row.note,
  ...(row.caseId && { caseId: row.caseId }),
})

export const riskLine = (row: HouseholdRisk) => ({
  id: row.id, caseId: row.caseId, type: row.type as RiskType, typeLabel: labelOf('riskType', row.type as RiskType), foundOn: localDate(row.foundOn), ...(row.note && { note: row.note }),
})

export const safeguardLine = ({ checkedOn, source, food, clothing, education, medical, housing, water }: SafeguardCheck) => ({
  checkedOn: localDate(checkedOn), source, food, clothing, education, medical, housing, water,
})
