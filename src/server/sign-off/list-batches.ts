import 'server-only'
import { z } from 'zod'
import { instantOf } from '@/server/kernel/clock'
import { defineQuery } from '@/server/kernel/query'

const KEPT = 20

/** One's own bulk sign-offs, newest first; `open` are those to go on with, on this computer or another. */
export const listBatches = defineQuery({
  name: 'signOff.list',
  permission: 'case.sign',
  input: z.strictObject({ level: z.enum(['county', 'township']) }),
  async run({ db, actor }, { level }) {
    const rows = await db.signBatch.findMany({ where: { county: actor.county, actorId: actor.id, level, status: { not: 'cancelled' } }, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: KEPT, include: { rows: { select: { leftOut: true, result: true } } } })
    return rows.map(({ id, number, status, createdAt, rows }) => {
      const left = rows.filter((row) => row.leftOut === null && row.result !== 'signed' && row.result !== 'undone').length
      return { id, number, status, at: instantOf(createdAt), rows: rows.length, signed: rows.filter((row) => row.result === 'signed').length, left, open: status === 'checking' || (status === 'signing' && left > 0) }
    })
  },
})
