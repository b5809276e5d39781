import 'server-only'
import { z } from 'zod'
import { labelOf } from '@/domain/glossary'
import { yuanOf } from '@/domain/money/fen'
import { addMonths } from '@/domain/time/local-date'
import { dateColumn, localDateOrNull } from '@/server/kernel/clock'
import { notFound } from '@/server/kernel/errors'
import { defineQuery } from '@/server/kernel/query'
import { caseScope } from '@/server/kernel/scope'
import { regionNames } from '@/server/region/region-names'
import { stateOf } from './stored-state'

const NEAR = 100_000n // 1000 yuan a head, in 分
const LOOKED_AT = 50
const SHOWN = 3

/**
 * 相近案件: of the same kind and category under the same policy, opened within a year, ended or decided, at most 1000 yuan
 * a head apart; the nearest three. They are there to be compared with, never to decide by.
 */
export const similarCases = defineQuery({
  name: 'cases.similar',
  permission: 'case.read',
  input: z.strictObject({ id: z.string() }),
  async run({ db, actor, today }, { id }) {
    const one = await db.case.findFirst({ where: { AND: [{ id }, caseScope(actor)] }, select: { kind: true, category: true, perCapita: true, policyId: true } })
    if (!one) throw notFound()
    const { kind, category, perCapita, policyId } = one
    if (category === null || perCapita === null) return []
    const rows = await db.case.findMany({
      where: {
        AND: [caseScope(actor), {
          kind, category, policyId, id: { not: id }, perCapita: { gte: perCapita - NEAR, lte: perCapita + NEAR }, openedOn: { gte: dateColumn(addMonths(today, -12)) },
          OR: [{ decidedOn: { not: null } }, { status: 'rejected' }],
        }],
      },
      orderBy: { id: 'desc' }, take: LOOKED_AT, include: { household: { select: { memberCount: true } } },
    })
    const apart = (row: { perCapita: bigint | null }) => Math.abs(Number((row.perCapita ?? 0n) - perCapita))
    const near = rows.sort((a, b) => apart(a) - apart(b)).slice(0, SHOWN)
    const names = await regionNames(db, near.map(({ villageCode }) => villageCode))
    return near.map((row) => ({
      id: row.id, headName: row.headName, people: row.household.memberCount, village: names.get(row.villageCode) ?? '', perCapita: yuanOf(Number(row.perCapita)),
      decidedOn: localDateOrNull(row.decidedOn), outcome: row.status === 'rejected' ? labelOf('caseStatus', 'rejected') : '通过',
      risks: stateOf(row).assessment?.risks.map(({ type }) => labelOf('riskType', type)) ?? [],
    }))
  },
})

export type SimilarCase = Awaited<ReturnType<typeof similarCases>>[number]
