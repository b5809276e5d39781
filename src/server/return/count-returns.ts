import 'server-only'
import { z } from 'zod'
import { labelOf, type ReturnReason, type StepKind } from '@/domain/glossary'
import { Prisma } from '@/server/generated/prisma/client'
import { defineQuery } from '@/server/kernel/query'
import { regionNames } from '@/server/region/region-names'
import { ReturnFilter, returnsSql } from './return-filter'

const GROUPS = { reason: Prisma.raw('code'), step: Prisma.raw('step'), toStep: Prisma.raw('"toStep"'), township: Prisma.raw('"townshipCode"'), village: Prisma.raw('"villageCode"') }

/** 退回原因统计: how often each reason was given, by reason, step, township or village; `returns` counts acts, `cases` cases. */
export const countReturns = defineQuery({
  name: 'returns.count',
  permission: 'case.read',
  input: z.strictObject({ ...ReturnFilter.shape, by: z.enum(['reason', 'step', 'toStep', 'township', 'village']).default('reason') }),
  async run({ db, actor, today }, { by, ...filter }) {
    const rows = await db.$queryRaw<{ key: string; reasons: number; returns: number; cases: number }[]>`
      SELECT ${GROUPS[by]} AS key, count(*)::int AS reasons, count(DISTINCT ("caseId", "seq"))::int AS returns, count(DISTINCT "caseId")::int AS cases
      FROM (${returnsSql(actor, filter)}) x GROUP BY 1 ORDER BY 3 DESC, 1`
    const [total] = await db.$queryRaw<[{ returns: number; cases: number }]>`SELECT count(DISTINCT ("caseId", "seq"))::int AS returns, count(DISTINCT "caseId")::int AS cases FROM (${returnsSql(actor, filter)}) x`
    const names = by === 'township' || by === 'village' ? await regionNames(db, rows.map(({ key }) => key)) : null
    const label = (key: string) => names?.get(key) ?? (by === 'reason' ? labelOf('returnReason', key as ReturnReason) : names ? key : labelOf('stepKind', key as StepKind))
    return { today, total, rows: rows.map((row) => ({ ...row, label: label(row.key) })) }
  },
})

export type ReturnCounts = Awaited<ReturnType<typeof countReturns>>
