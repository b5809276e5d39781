import 'server-only'
import { z } from 'zod'
import { ownFigures } from '@/domain/dashboard/figure'
import { wordsOf } from '@/domain/dashboard/words'
import { labelOf, type CaseStatus, type Category, type MonitoringStatus } from '@/domain/glossary'
import { onTime } from '@/domain/ledger/on-time'
import { shortRegionName } from '@/domain/region/region-name'
import { cursorOf, readCursor } from '@/server/kernel/paging'
import { notFound } from '@/server/kernel/errors'
import { defineQuery } from '@/server/kernel/query'
import { findPolicyInForce } from '@/server/policy/policy-in-force'
import { regionNames } from '@/server/region/region-names'
import { askOf } from '../ledger/ledger-ask'
import { empty, sql } from '../ledger/sources/ask.sql'
import { cellSql, dashboardSources } from './sources.sql'

interface Row {
  id: string
  caseId: string | null
  villageCode: string
  sequence: number
  group: string
  headName: string
  memberCount: number
  monitoringStatus: MonitoringStatus
  category: Category | null
  status: CaseStatus | null
  stepTitle: string | null
}

/** The households, or cases, that one number of a picture counts, in the order of the village registers, page by page. */
export const listBehind = defineQuery({
  name: 'dashboard.rows',
  permission: 'statistics.read',
  input: z.strictObject({ of: z.enum(ownFigures), row: z.string().max(40), column: z.string().max(40), region: z.string().regex(/^\d{12}$/).optional(), after: z.string().max(300).optional(), limit: z.int().min(1).max(200).default(50) }),
  async run(cx, { of, row, column, region, after, limit }) {
    const { db } = cx
    const ask = await askOf(cx, onTime, { region })
    const cell = cellSql(dashboardSources[of](ask), row, column)
    const { rows: known, columns, ...words } = wordsOf(of, { today: cx.today, policy: await findPolicyInForce(db, ask.region, cx.today) })
    const [line, head] = [known.find(({ key }) => key === row), columns.find(({ key }) => key === column)]
    if (!line || !head) throw notFound()
    const from = afterOf(after)
    const [counted, rows, here] = await Promise.all([
      db.$queryRaw<[{ n: number }]>(sql`SELECT count(*)::int AS n FROM (${cell}) k`),
      db.$queryRaw<Row[]>(sql`
        SELECT h."id", k."caseId", h."villageCode", h."sequence", h."group", h."headName", h."memberCount", h."monitoringStatus", h."category", c."status", c."stepTitle"
        FROM (${cell}) k JOIN "household" h ON h."county" = ${ask.county} AND h."id" = k."householdId"
        LEFT JOIN "case" c ON c."county" = ${ask.county} AND c."id" = k."caseId"
        ${from ? sql`WHERE (h."villageCode", h."sequence", coalesce(k."caseId", '')) > (${from[0]}, ${from[1]}::int, ${from[2]})` : empty}
        ORDER BY h."villageCode", h."sequence", coalesce(k."caseId", '') LIMIT ${limit + 1}`),
      db.region.findUniqueOrThrow({ where: { code: ask.region }, select: { name: true } }),
    ])
    const page = rows.slice(0, limit)
    const last = page.at(-1)
    const names = await regionNames(db, page.map(({ villageCode }) => villageCode))
    return {
      words: { title: words.title, unit: words.unit, rowHead: line.head, columnHead: head.head },
      region: { code: ask.region, name: shortRegionName(here.name) }, total: counted[0].n, next: rows.length > limit && last ? cursorOf(last.villageCode, last.sequence, last.caseId ?? '') : null,
      items: page.map(({ status, category, ...line }) => ({ ...line, village: names.get(line.villageCode) ?? '', categoryLabel: category ? labelOf('category', category) : '', ...(status && { statusLabel: labelOf('caseStatus', status) }) })),
    }
  },
})

export type BehindRow = Awaited<ReturnType<typeof listBehind>>['items'][number]

function afterOf(cursor: string | undefined): readonly [string, number, string] | null {
  const [village, sequence, id] = readCursor(cursor, 3) ?? []
  return typeof village === 'string' && typeof sequence === 'number' && Math.abs(sequence) < 2 ** 31 && typeof id === 'string' ? [village, sequence, id] : null
}
