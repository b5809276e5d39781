import 'server-only'
import type { Import, Prisma } from '@/server/generated/prisma/client'
import { machineNow } from '@/server/kernel/clock'
import { seal } from '@/server/kernel/crypto'
import { db } from '@/server/kernel/db'
import { notFound } from '@/server/kernel/errors'
import { villageRange } from '@/server/kernel/scope'
import { shortRegionName } from '@/domain/region/region-name'
import type { HouseholdFields } from '@/domain/household/household-fields'
import type { Change } from '@/domain/import/compare'
import type { VillageChoice } from '@/domain/import/find-village'
import { countLevel, type ImportFinding } from '@/domain/import/finding'
import { knownPeople, type KnownPeople } from './known-people'

// What a check finds weighs nothing before it is taken over: it is written here by the job itself, not by an action.

export interface Staged {
  seq: number
  rows: readonly number[]
  villageCode: string | null
  headName: string
  state: 'new' | 'changed' | 'unchanged' | 'faulty'
  /** What is taken over, for `new` and `changed`. */
  body: HouseholdFields | null
  householdId: string | null
  changes: Change[]
  findings: ImportFinding[]
}

export interface Counts {
  households: number
  new: number
  changed: number
  unchanged: number
  faulty: number
  errors: number
  warnings: number
  hints: number
}

const json = (value: unknown): Prisma.InputJsonValue => JSON.parse(JSON.stringify(value)) as Prisma.InputJsonValue

/** The desk of one check. Begins anew whenever it is opened: an earlier run that was cut off leaves nothing. */
export async function openStaging(county: string, importId: string) {
  const key = { county, importId }
  const row = await db().import.findUnique({ where: { county_id: { county, id: importId } } })
  if (!row) throw notFound()
  const update = (data: Prisma.ImportUncheckedUpdateInput) => db().import.update({ where: { county_id: { county, id: importId } }, data })
  await db().importHousehold.deleteMany({ where: key })
  return {
    row,
    villages: () => villagesOf(row),
    known: (households: readonly HouseholdFields[]): Promise<KnownPeople> => knownPeople(db(), county, households, villageRange(row.regionCode)),
    async add(staged: readonly Staged[]) {
      await db().importHousehold.createMany({
        data: staged.map(({ body, changes, findings, rows, ...rest }) => {
          const sealed = body && seal('import', JSON.stringify(body))
          return {
            ...key, ...rest, rows: [...rows], cipher: sealed?.cipher ?? null, keyId: sealed?.keyId ?? null, changes: json(changes), findings: json(findings),
            errors: countLevel(findings, 'error'), warnings: countLevel(findings, 'warning'), hints: countLevel(findings, 'hint'),
          }
        }),
      })
    },
    finish: (rows: number, counts: Counts, correctedFileId: string) => update({ state: 'checked', rows, counts: json(counts), correctedFileId, checkedAt: machineNow(), message: null }),
    /** The file could not be read after all: back to the mapping, with the sentence. */
    fail: (message: string) => update({ state: 'failed', message }),
  }
}

async function villagesOf({ county, regionCode }: Import): Promise<VillageChoice[]> {
  const rows = await db().region.findMany({ where: { county, level: { in: ['village', 'township'] } }, select: { code: true, name: true, level: true } })
  const townships = new Map(rows.filter(({ level }) => level === 'township').map(({ code, name }) => [code, name]))
  const { gte, lte } = villageRange(regionCode)
  return rows.filter(({ level, code }) => level === 'village' && code >= gte && code <= lte)
    .map(({ code, name }) => ({ code, name: shortRegionName(name), township: townships.get(`${code.slice(0, 9)}000`) ?? '' }))
}
