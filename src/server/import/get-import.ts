import 'server-only'
import { z } from 'zod'
import { shortRegionName } from '@/domain/region/region-name'
import type { Change } from '@/domain/import/compare'
import type { ImportFinding } from '@/domain/import/finding'
import type { ImportHousehold, Prisma } from '@/server/generated/prisma/client'
import { notFound } from '@/server/kernel/errors'
import { cursorOf, pageOf, paging, readCursor } from '@/server/kernel/paging'
import { defineQuery } from '@/server/kernel/query'
import { jobView } from '@/server/job/job-view'
import { importView } from './import-view'

/** What of the households is shown: those with that to say, or all. */
export const importLists = ['errors', 'warnings', 'hints', 'new', 'changed', 'all'] as const
export type ImportList = (typeof importLists)[number]

const filters: Record<ImportList, Prisma.ImportHouseholdWhereInput> = {
  errors: { errors: { gt: 0 } }, warnings: { warnings: { gt: 0 } }, hints: { hints: { gt: 0 } }, all: {},
  new: { state: 'new' }, changed: { NOT: { changes: { equals: [] } } },
}

/** GET /imports/{id}: how far it is, what was found cell by cell and what would change, household by household; those with faults where nothing else is asked for. */
export const getImport = defineQuery({
  name: 'imports.get',
  permission: 'register.import',
  input: z.strictObject({ ...paging, id: z.string(), show: z.enum(importLists).optional() }),
  async run({ db, actor }, { id, show: wanted, limit, cursor }) {
    const row = await db.import.findFirst({ where: { county: actor.county, id, createdBy: actor.id } })
    if (!row) throw notFound()
    const job = row.jobId ? await db.job.findUnique({ where: { county_id: { county: row.county, id: row.jobId } } }) : null
    const all = { county: row.county, importId: id }
    const show = wanted ?? ((await db.importHousehold.count({ where: { ...all, ...filters.errors } })) > 0 ? 'errors' : 'all')
    const where = { ...all, ...filters[show] }
    const after = Number(readCursor(cursor, 1)?.[0] ?? -1)
    const [rows, total, states, [waitingRows], ...sizes] = await Promise.all([
      db.importHousehold.findMany({ where: { ...where, seq: { gt: after } }, orderBy: { seq: 'asc' }, take: limit + 1 }),
      db.importHousehold.count({ where }),
      db.importHousehold.groupBy({ by: ['state'], where: all, _count: true }),
      db.$queryRaw<{ rows: number }[]>`SELECT COALESCE(sum(cardinality("rows")), 0)::int AS rows FROM "import_household" WHERE "county" = ${row.county} AND "importId" = ${id} AND "state" IN ('new', 'changed')`,
      ...importLists.map((list) => db.importHousehold.count({ where: { ...all, ...filters[list] } })),
    ])
    const villages = await db.region.findMany({ where: { code: { in: rows.flatMap(({ villageCode }) => villageCode ?? []) } }, select: { code: true, name: true } })
    const nameOf = new Map(villages.map(({ code, name }) => [code, shortRegionName(name)]))
    const now = (state: string) => states.find((one) => one.state === state)?._count ?? 0
    const kept = row.correctedFileId ? await db.storedFile.count({ where: { county: row.county, id: row.correctedFileId } }) : 0
    return {
      ...importView(row, job ?? undefined), correctedFileId: kept > 0 ? row.correctedFileId : null, job: job && jobView(job, null),
      show, sizes: Object.fromEntries(importLists.map((list, i) => [list, sizes[i]!])) as Record<ImportList, number>,
      waiting: now('new') + now('changed'), waitingRows: waitingRows!.rows, done: now('done'), refused: now('refused'),
      households: pageOf(rows, limit, total, (one) => householdLine(one, nameOf), ({ seq }) => cursorOf(seq)),
    }
  },
})

const householdLine = ({ seq, rows, villageCode, headName, state, householdId, changes, findings }: ImportHousehold, nameOf: ReadonlyMap<string, string>) => ({
  seq, rows, headName, state, village: nameOf.get(villageCode ?? '') ?? '', ...(householdId && { householdId }),
  changes: changes as unknown as Change[], findings: findings as unknown as ImportFinding[],
})

export type ImportDesk = Awaited<ReturnType<typeof getImport>>
