import 'server-only'
import { z } from 'zod'
import { ledgers } from '@/domain/ledger'
import { regionLevelOf } from '@/domain/region/region-code'
import { defineQuery } from '@/server/kernel/query'

/** The ledgers that are kept: those of the caller's own level first, each list in the order of the numbers. */
export const listLedgers = defineQuery({
  name: 'ledgers.list',
  permission: 'statistics.read',
  input: z.strictObject({}),
  run: async ({ hat }) => {
    const level = regionLevelOf(hat.region)
    const view = ledgers.map(({ key, number, title, levels, unit, time, note, opens }) => ({ key, number, title, levels, unit, time, note, opens }))
    return { level, own: view.filter(({ levels }) => levels.includes(level)), others: view.filter(({ levels }) => !levels.includes(level)) }
  },
})
