import 'server-only'
import { z } from 'zod'
import { guessMapping, headersKey, missingColumns, type ColumnMapping } from '@/domain/import/columns'
import { textOf } from '@/domain/import/cell'
import { maskNumbersIn } from '@/domain/member/masking'
import { UploadedFile } from '@/server/attachment/uploaded-file'
import { keepFile } from '@/server/file/keep-file'
import { enqueueJob } from '@/server/job/enqueue'
import { defineAction } from '@/server/kernel/action'
import { machineNow } from '@/server/kernel/clock'
import { sha256 } from '@/server/kernel/crypto'
import { checkImport } from './check-import'
import { importView } from './import-view'
import { findHeads } from './open-table'

/**
 * POST /imports: takes a table in, finds its heads and what they mean, by what this unit said of the same heads the last
 * time, else by the words. `start`: is checked at once where no column is missing, as through the API.
 */
export const uploadImport = defineAction({
  name: 'imports.upload',
  permission: 'register.import',
  status: 202,
  load: async () => ({ place: null }),
  body: z.strictObject({
    kind: z.enum(['households'], { error: '种类须为 households（农户名册）。' }),
    file: z.instanceof(UploadedFile, { error: '请选择 .xlsx 或 .csv 文件。' }),
    start: z.boolean().optional(),
  }),
  detail: z.strictObject({ kind: z.string(), fileName: z.string(), size: z.int(), sha256: z.string() }),
  async run(cx, _target, { kind, file, start }) {
    const { tx, county, hat, actor } = cx
    const { table, row, headers, sample } = await findHeads(file.bytes())
    const known = await tx.importMapping.findUnique({ where: { county_regionCode_kind_headersHash: { county, regionCode: hat.region, kind, headersHash: sha256(headersKey(headers)) } } })
    const mapping = (known?.mapping as ColumnMapping | undefined) ?? guessMapping(headers)
    const fileId = await keepFile({ county, createdBy: actor.id, name: file.name, mime: 'application/octet-stream', write: async (out) => out.write(file.bytes()) })
    const id = cx.newId()
    const ready = start && missingColumns(mapping).length === 0
    const jobId = ready ? await enqueueJob(cx, checkImport, { id }) : null
    const made = await tx.import.create({
      data: {
        county, id, kind, regionCode: hat.region, fileId, fileName: file.name.slice(0, 200), headerRow: row, headers, mapping: [...mapping], jobId, state: ready ? 'checking' : 'mapping',
        sample: { table, rows: sample.map(({ cells }) => headers.map((_, i) => maskNumbersIn(textOf(cells[i])).slice(0, 40))) },
        createdBy: actor.id, createdName: actor.name, createdAt: machineNow(),
      },
    })
    return { result: importView(made), subject: { kind: 'import', id }, detail: { kind, fileName: maskNumbersIn(file.name), size: file.size, sha256: file.sha256 } }
  },
})
