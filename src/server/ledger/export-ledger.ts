import 'server-only'
import { defineAction } from '@/server/kernel/action'
import { exportBody, exportDetail, loadExport, takeOut } from './exporting'

/** Takes a ledger out as .xlsx with identity numbers masked; who, what and what for is audited. */
export const exportLedger = defineAction({
  name: 'ledgers.export',
  permission: 'ledger.export',
  load: loadExport,
  body: exportBody,
  detail: exportDetail,
  run: (cx, { ledger }, body) => takeOut(cx, ledger, body, false),
  status: 202,
})
