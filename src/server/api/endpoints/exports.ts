import { z } from 'zod'
import { ExportFields } from '@/domain/ledger/export-fields'
import { XLSX } from '@/domain/ledger/spreadsheet'
import { exportLedger } from '@/server/ledger/export-ledger'
import { exportWhole } from '@/server/ledger/export-whole'
import { openExport } from '@/server/ledger/open-export'
import type { Endpoint } from '../endpoint'

/** Of a file with masked numbers that a platform fetches by itself; whole ones want a reason of their own. */
const BY_PLATFORM = '平台接口取数'

const Asked = ExportFields.omit({ filters: true }).extend({ whole: z.enum(['true', 'false']) }).partial()

/** GET /exports/{ledger}.xlsx?region=: streamed as it is read; `ledger` is a key or a number (S-007). */
const exportFile: Endpoint = {
  method: 'GET', path: '/exports/:file', summary: '导出台账（file 写作「台账.xlsx」；台账自有的筛选条件按其名称附在后面）', input: Asked, produces: XLSX,
  async handle({ caller, params, query }) {
    const key = /^(.+)\.xlsx$/.exec(params.file!)?.[1] ?? '' // the ledger of no name is not found
    const { region, at, of, reason, whole, ...filters } = query
    const asked = { ...(region !== undefined && { region }), ...(at !== undefined && { at }), ...(of !== undefined && { of }), filters, ...((reason ?? whole) === undefined ? { reason: BY_PLATFORM } : { reason }) }
    await (whole === 'true' ? exportWhole : exportLedger)(caller, { params: { key }, body: { ...asked, streamed: true } })
    const { name, mime, bytes } = await openExport(caller, { ...asked, key, whole: whole === 'true' })
    return { status: 200, file: { name, mime, bytes: bytes() } }
  },
}

export const exports: Endpoint[] = [exportFile]
