import 'server-only'
import { supervisionTelephone } from '@/server/decision/load-decisions'
import type { Db } from '@/server/kernel/db'

/** The telephone that a paper of this village bears: the county's; while it has set none, as the township last printed it. Empty where neither is known. */
export async function telephoneOf(db: Db, villageCode: string, today: string): Promise<{ telephone: string; telephoneDecided: boolean }> {
  const decided = await supervisionTelephone(db, villageCode, today)
  if (decided !== null) return { telephone: decided, telephoneDecided: true }
  const last = await db.noticeDocument.findFirst({ where: { villageCode: { startsWith: villageCode.slice(0, 9) } }, orderBy: { createdAt: 'desc' }, select: { view: true } })
  return { telephone: /监督电话：([^（]+)（/.exec(JSON.stringify(last?.view ?? ''))?.[1] ?? '', telephoneDecided: false }
}
