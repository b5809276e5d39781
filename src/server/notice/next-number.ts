import 'server-only'
import type { Tx } from '@/server/kernel/db'

export interface Numbered {
  /** The village, for a notice; the township, for an announcement. */
  issuer: { code: string; name: string }
  act: 'notice' | 'announcement'
  year: string
}

/**
 * 「兴田公示〔2026〕3号」: counted by issuer and year, over all kinds. The issuer's row is locked until the transaction
 * ends, so that no number is given twice; nothing is ever taken back, so that none is left out.
 */
export async function nextNumber(tx: Tx, { issuer, act, year }: Numbered): Promise<string> {
  await tx.$queryRaw`SELECT 1 FROM "region" WHERE "code" = ${issuer.code} FOR UPDATE`
  const head = `${issuer.name.replace(/(村|社区|乡|镇|街道)$/, '')}${act === 'notice' ? '公示' : '公告'}〔${year}〕`
  const within = act === 'notice' ? { villageCode: issuer.code } : { villageCode: { startsWith: issuer.code.slice(0, 9) } }
  const given = await tx.noticeDocument.count({ where: { ...within, version: 1, number: { startsWith: head } } })
  return `${head}${given + 1}号`
}
