import { ExportFields } from '@/domain/ledger/export-fields'
import { exportLedger } from '@/server/ledger/export-ledger'
import { exportWhole } from '@/server/ledger/export-whole'
import { openExport } from '@/server/ledger/open-export'
import type { Endpoint } from '../endpoint'

/** Of a file with masked numbers that a platform fetches by itself; whole ones want a reason of their own. */
const BY_PLATFORM = '平台接口取数'

/** GET /exports/{ledger}.xlsx?region=: streamed as it is read; `ledger` is a key or a number (S-007). */
const exportFile: Endpoint = {
  method: 'GET', path: '/exports/:file', summary: '导出台账 .xlsx（file 为「台账.xlsx」）', input: ExportFields.partial(),
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
