import { z } from 'zod'
import { words } from '../case/fields'
import { ledgers } from '../ledger'
import { RegionCode } from '../region/region-code'

const keys = ledgers.map(({ key }) => key) as [string, ...string[]]

/** What is frozen unless others are named: the objects and the three lists that are reported upwards. */
export const usualLedgers = ['help-ledger', 'identification-lists', 'elimination-lists', 'rollback-lists']

/** POST /snapshots: 「6月15日上报数」 */
export const SnapshotFields = z.strictObject({
  region: RegionCode, title: words(60), ledgers: z.array(z.enum(keys)).max(keys.length).default(usualLedgers),
})
