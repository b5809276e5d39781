import type { Consultation } from '@/server/generated/prisma/client'
import { spokenDate } from '@/domain/time/local-date'
import { localDate } from '@/server/kernel/clock'

/** 「2026年第6次会商（5月17日）」 */
export const consultationWords = ({ year, serial, heldOn }: Pick<Consultation, 'year' | 'serial' | 'heldOn'>): string => `${year}年第${serial}次会商（${spokenDate(localDate(heldOn), `${year}-01-01`)}）`
