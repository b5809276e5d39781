import 'server-only'
import { z } from 'zod'
import { headersKey, householdColumns, missingColumns, type FieldKey } from '@/domain/import/columns'
import { enqueueJob } from '@/server/job/enqueue'
import { defineAction } from '@/server/kernel/action'
import { machineNow } from '@/server/kernel/clock'
import { sha256 } from '@/server/kernel/crypto'
import { invalid } from '@/server/kernel/errors'
import { checkImport } from './check-import'
import { importView } from './import-view'
import { assertState, lockImport } from './lock-import'

const keys = householdColumns.map(({ key }) => key) as [FieldKey, ...FieldKey[]]

/** 开始核对: what the columns mean, remembered for the unit and these heads; the check runs in the background. */
export const startCheck = defineAction({
  name: 'imports.check',
  permission: 'register.import',
  status: 202,
  load: lockImport,
  body: z.strictObject({ mapping: z.array(z.enum(keys).or(z.literal('')).nullable()).max(500) }),
  detail: z.strictObject({ fileName: z.string(), columns: z.int() }),
  async run(cx, { row }, { mapping: said }) {
    const { tx, county, actor } = cx
    assertState(row.state, ['mapping', 'checked', 'failed'], '重新核对')
    const mapping = row.headers.map((_, i) => said[i] || null)
    const twice = mapping.find((key, i) => key && mapping.indexOf(key) !== i)
    const missing = missingColumns(mapping)
    if (twice) throw invalid([{ path: 'mapping', message: `两列都选了「${householdColumns.find(({ key }) => key === twice)!.label}」，请改其中一列。` }])
    if (missing.length > 0) throw invalid([{ path: 'mapping', message: `缺少${missing.join('、')}列。请为这些项选定列。` }])
    const key = { county, regionCode: row.regionCode, kind: row.kind, headersHash: sha256(headersKey(row.headers)) }
    const remembered = { mapping, usedBy: actor.id, usedAt: machineNow() }
    await tx.importMapping.upsert({ where: { county_regionCode_kind_headersHash: key }, create: { ...key, ...remembered }, update: remembered })
    const jobId = await enqueueJob(cx, checkImport, { id: row.id })
    const after = await tx.import.update({ where: { county_id: { county, id: row.id } }, data: { mapping, jobId, state: 'checking', message: null, counts: undefined } })
    return { result: importView(after), subject: { kind: 'import', id: row.id }, detail: { fileName: row.fileName, columns: mapping.filter(Boolean).length } }
  },
})
