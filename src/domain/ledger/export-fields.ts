import { z } from 'zod'

const TOO_SHORT = '请写明用途，不少于 4 个字。'
/** What a ledger is exported for: it stands on the file and in the trail. */
export const ExportReason = z.string({ error: TOO_SHORT }).trim().min(4, TOO_SHORT).max(200, '用途不超过 200 个字。')

/** Which rows of which ledger go into the file: as they were asked for on the page. */
export const ExportFields = z.strictObject({
  region: z.string().regex(/^\d{12}$/, '行政区划代码应为 12 位数字。').optional(),
  at: z.string().max(60).optional(),
  of: z.string().max(40).optional(),
  filters: z.record(z.string().max(40), z.string().max(60)).default({}),
  reason: ExportReason,
})
