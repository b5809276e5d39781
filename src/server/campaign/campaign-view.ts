import type { Campaign } from '@/server/generated/prisma/client'
import { localDate } from '@/server/kernel/clock'

/** A campaign and the policy it is held under. */
export const campaignView = (row: Campaign) => ({
  id: row.id, title: row.title, year: row.year, regionCode: row.regionCode, policy: { id: row.policyId, version: row.policyVersion },
  startsOn: localDate(row.startsOn), dueOn: localDate(row.dueOn), ...(row.closedOn && { closedOn: localDate(row.closedOn) }),
})
