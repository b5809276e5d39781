import 'server-only'
import { labelOf, type HazardKind } from '@/domain/glossary'
import type { Hazard } from '@/server/generated/prisma/client'
import { localDate, localDateOrNull } from '@/server/kernel/clock'

/** A signal of mass risk as the API shows it. */
export const hazardView = (row: Hazard) => ({
  id: row.id, version: row.version, region: row.regionCode, hazard: row.hazard as HazardKind, hazardLabel: labelOf('hazard', row.hazard as HazardKind), foundOn: localDate(row.foundOn), text: row.text, households: row.households,
  judgement: row.judgement, plan: row.plan, leadUnit: row.leadUnit, judgedOn: localDateOrNull(row.judgedOn), endedOn: localDateOrNull(row.endedOn), reportedBy: row.recordedName,
})

export type HazardView = ReturnType<typeof hazardView>
