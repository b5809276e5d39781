import 'server-only'
import { buffer } from 'node:stream/consumers'
import { z } from 'zod'
import { sharedPhoneSentence, SHARED_PHONE } from '@/domain/quality/household-rules'
import { fieldOf, type ColumnMapping } from '@/domain/import/columns'
import type { SheetRow } from '@/domain/import/cell'
import { isFaulty, type ImportFinding } from '@/domain/import/finding'
import { villageFinder } from '@/domain/import/find-village'
import { columnOf, groupRows } from '@/domain/import/group-rows'
import { readHousehold, type ReadHousehold, type Reading } from '@/domain/import/read-household'
import { getFile } from '@/server/file/get-file'
import { defineJob, type JobContext } from '@/server/job/job-kind'
import { dayOf, businessNow } from '@/server/kernel/clock'
import { AppError } from '@/server/kernel/errors'
import { correctedFile } from './corrected-file'
import { Sample } from './import-view'
import type { KnownPeople } from './known-people'
import { rowsBelow } from './open-table'
import { openStaging, type Counts, type Staged } from './staging'
import { twiceInFile } from './twice-in-file'
import { weighHousehold } from './weigh-household'

const BATCH = 200 // households
export const MOST_ROWS = 100_000

/** 开始核对: reads the whole table, weighs each household against the schema, the rules and the register, and makes the corrected file. Writes nothing to the register. */
export const checkImport = defineJob({
  kind: 'imports.check',
  params: z.strictObject({ id: z.string() }),
  async run(cx, { id }) {
    const staging = await openStaging(cx.county, id)
    try {
      return await check(cx, staging)
    } catch (error) {
      if (error instanceof AppError) await staging.fail(error.detail)
      throw error
    }
  },
})

async function check(cx: JobContext, staging: Awaited<ReturnType<typeof openStaging>>): Promise<Counts> {
  const { row } = staging
  const mapping = row.mapping as unknown as ColumnMapping
  const heads = { table: Sample.parse(row.sample).table, row: row.headerRow }
  const bytes = await buffer(await openedBy(cx, row.fileId))
  const rows: SheetRow[] = []
  for await (const one of rowsBelow(bytes, heads)) {
    rows.push(one)
    if (rows.length > MOST_ROWS) throw new AppError(422, 'invalid', `表格超过 ${MOST_ROWS} 行，请按乡镇分开上传。`)
    await cx.report(rows.length, undefined, '正在读取')
  }
  if (rows.length === 0) throw new AppError(422, 'invalid', '表头以下没有内容。')
  const reading: Reading = { headers: row.headers, mapping, findVillage: villageFinder(await staging.villages()), today: dayOf(await businessNow()) }
  const groups = groupRows(rows, mapping)
  const repeated = twiceInFile()
  const counts: Counts = { households: groups.length, new: 0, changed: 0, unchanged: 0, faulty: 0, errors: 0, warnings: 0, hints: 0 }
  const byRow = new Map<number, ImportFinding[]>()
  let done = 0
  for (let from = 0; from < groups.length; from += BATCH) {
    const batch = groups.slice(from, from + BATCH)
    const read = batch.map((group) => repeated(readHousehold(group, reading), reading))
    const known = await staging.known(read.flatMap(({ request }) => request ?? []))
    const staged = read.map((one, i) => stage(from + i, one, reading, known))
    await staging.add(staged)
    for (const { state, findings } of staged) {
      counts[state] += 1
      for (const finding of findings) {
        counts[`${finding.level}s`] += 1
        byRow.set(finding.row, [...(byRow.get(finding.row) ?? []), finding])
      }
    }
    done += batch.reduce((sum, group) => sum + group.rows.length, 0)
    await cx.report(done, rows.length, '正在核对')
  }
  const correctedFileId = await correctedFile(cx, row.fileName, reading, rows, byRow)
  await staging.finish(rows.length, counts, correctedFileId)
  return counts
}

const openedBy = async (cx: JobContext, fileId: string) => (await getFile(cx.caller, { id: fileId })).bytes as unknown as AsyncIterable<Uint8Array>

/** What is to be done with one household, after the schema and the rules have been heard. */
function stage(seq: number, { rows, villageCode, headName, request, findings: heard }: ReadHousehold, reading: Reading, known: KnownPeople): Staged {
  const base = { seq, rows, villageCode, headName }
  const nothing = { body: null, householdId: null, changes: [] }
  if (!request || isFaulty(heard)) return { ...base, ...nothing, state: 'faulty', findings: heard }
  const weighed = weighHousehold(request, known)
  const own = weighed.state === 'changed' || weighed.state === 'unchanged' ? weighed.household.id : null
  const remarks = weighed.state === 'new' ? [] : weighed.remarks
  const level = weighed.state === 'faulty' ? 'error' : 'hint'
  const findings = [
    ...heard,
    ...remarks.map(({ member, rule, message }): ImportFinding => ({ row: rows[member ?? 0]!, column: member === null ? null : head(reading, rule === 'R-001' ? 'relation' : 'idNumber'), value: '', level, rule, message })),
    ...sharedPhone(request.phone, own, known).map((message): ImportFinding => ({ row: rows[0]!, column: head(reading, 'phone'), value: '', level: SHARED_PHONE.level, rule: SHARED_PHONE.rule, message })),
  ]
  if (weighed.state === 'faulty') return { ...base, ...nothing, state: 'faulty', findings }
  if (weighed.state === 'unchanged') return { ...base, ...nothing, householdId: own, state: 'unchanged', findings }
  return { ...base, state: weighed.state, body: request, householdId: own, changes: weighed.state === 'changed' ? weighed.changes : [], findings }
}

function sharedPhone(phone: string | null | undefined, own: string | null, known: KnownPeople): string[] {
  const others = phone ? known.byPhone(phone).filter(({ id }) => id !== own) : []
  return others.length > 0 ? [sharedPhoneSentence(others.map(({ headName }) => headName))] : []
}

/** The head of the column that holds a field. */
const head = ({ headers, mapping }: Reading, key: Parameters<typeof fieldOf>[0]): string => headers[columnOf(mapping, key)] ?? fieldOf(key).label

