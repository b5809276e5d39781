import 'server-only'
import { z } from 'zod'
import { defineAction } from '@/server/kernel/action'
import { importView } from './import-view'
import { assertState, lockImport } from './lock-import'

/** 作废本次导入: what was read and not taken over goes at once, with the table and its corrected copy. What was taken over stays. */
export const discardImport = defineAction({
  name: 'imports.discard',
  permission: 'register.import',
  load: lockImport,
  body: z.strictObject({}),
  detail: z.strictObject({ fileName: z.string(), households: z.int() }),
  async run(cx, { row }) {
    const { tx, county } = cx
    assertState(row.state, ['mapping', 'checked', 'failed', 'expired'], '作废')
    const { count } = await tx.importHousehold.deleteMany({ where: { county, importId: row.id, householdId: null } })
    await tx.storedFile.deleteMany({ where: { county, id: { in: [row.fileId, ...(row.correctedFileId ? [row.correctedFileId] : [])] } } })
    const after = await tx.import.update({ where: { county_id: { county, id: row.id } }, data: { state: 'discarded', correctedFileId: null } })
    return { result: importView(after), subject: { kind: 'import', id: row.id }, detail: { fileName: row.fileName, households: count } }
  },
})
