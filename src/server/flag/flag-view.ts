import 'server-only'
import { flagRule } from '@/domain/help/flags'
import { flagLabel, type FlagKind } from '@/domain/help/flag-kinds'
import type { HouseholdFlag } from '@/server/generated/prisma/client'
import { localDate } from '@/server/kernel/clock'

/** 标识 of a household with both confirmations and its end. */
export function flagView(row: HouseholdFlag) {
  const kind = row.kind as FlagKind
  return {
    id: row.id, householdId: row.householdId, kind, kindLabel: flagLabel(kind), rule: flagRule[kind], basis: row.basis,
    state: row.endedOn ? ('ended' as const) : row.townshipOn ? ('confirmed' as const) : ('waiting' as const),
    village: { name: row.villageName, on: localDate(row.villageOn) },
    ...(row.townshipOn && { township: { name: row.townshipName!, on: localDate(row.townshipOn) } }),
    ...(row.endedOn && { endedOn: localDate(row.endedOn), endReason: row.endReason! }),
  }
}

export type FlagView = ReturnType<typeof flagView>
