import { z } from 'zod'
import { words } from '../case/fields'
import { RegionCode } from '../region/region-code'

/** A report as it goes up: its text, and the principal leader who approved it. */
export const ReportFields = z.strictObject({ region: RegionCode, campaignId: z.string().max(60), text: words(20_000), approvedBy: words(50) })
