import 'server-only'
import { defineAction } from '@/server/kernel/action'
import { exportBody, exportDetail, loadExport, takeOut } from './exporting'

/** Takes a ledger out with whole identity numbers: a reveal of every head in it, for who may reveal. */
export const exportWhole = defineAction({
  name: 'ledgers.export-whole',
  permission: 'household.reveal',
  load: loadExport,
  body: exportBody,
  detail: exportDetail,
  run: (cx, { ledger }, body) => takeOut(cx, ledger, body, true),
  status: 202,
})
