import 'server-only'
import { z } from 'zod'
import { labelOf, type CaseStatus, type ReturnReason, type Role, type StepKind } from '@/domain/glossary'
import { instantOf } from '@/server/kernel/clock'
import { defineQuery } from '@/server/kernel/query'
import { regionNames } from '@/server/region/region-names'
import { ReturnFilter, returnsSql } from './return-filter'

interface Line {
  caseId: string
  seq: number
  at: Date
  actorName: string
  actorRole: Role
  note: string
  headName: string
  villageCode: string
  townshipCode: string
  status: CaseStatus
  stepTitle: string | null
  step: StepKind
  toStep: StepKind
  codes: ReturnReason[]
}

/** 退回记录: each return within the scope and the filters, newest first, with its reasons and where the case stands now. */
export const listReturns = defineQuery({
  name: 'returns.list',
  permission: 'case.read',
  input: z.strictObject({ ...ReturnFilter.shape, limit: z.coerce.number().int().min(1).max(500).default(50) }),
  async run({ db, actor, today }, { limit, ...filter }) {
    const rows = await db.$queryRaw<Line[]>`
      SELECT "caseId", "seq", "at", "actorName", "actorRole", "note", "headName", "villageCode", "townshipCode", "status", "stepTitle", step, "toStep", array_agg(code) AS codes
      FROM (${returnsSql(actor, filter)}) x GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 ORDER BY "at" DESC, "caseId", "seq" DESC LIMIT ${limit + 1}`
    const names = await regionNames(db, rows.flatMap(({ villageCode, townshipCode }) => [villageCode, townshipCode]))
    return {
      today, more: rows.length > limit,
      items: rows.slice(0, limit).map((row) => ({
        key: `${row.caseId}-${row.seq}`, caseId: row.caseId, at: instantOf(row.at), headName: row.headName, place: `${names.get(row.townshipCode) ?? ''} ${names.get(row.villageCode) ?? ''}`,
        by: `${labelOf('role', row.actorRole)} ${row.actorName}`, from: labelOf('stepKind', row.step), to: labelOf('stepKind', row.toStep), reasons: row.codes.map((code) => labelOf('returnReason', code)), note: row.note,
        standing: row.status === 'open' ? (row.stepTitle ?? '') : labelOf('caseStatus', row.status),
      })),
    }
  },
})

export type ReturnLine = Awaited<ReturnType<typeof listReturns>>['items'][number]
