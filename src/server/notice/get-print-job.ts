import 'server-only'
import { z } from 'zod'
import { hatFor } from '@/domain/access/jurisdiction'
import { batchesOf } from '@/domain/notice/batch'
import { sheetsOfPaper, type JobVillage, type PrintJob } from '@/domain/notice/print-job'
import type { Db } from '@/server/kernel/db'
import { countyOf } from '@/server/kernel/ids'
import { defineQuery } from '@/server/kernel/query'
import { caseScope } from '@/server/kernel/scope'
import { batchViews } from './batch-view'
import { publishedCase, sheetsFor, toPublished } from './published-cases'

/**
 * Every paper that waits to be posted in the villages for which the caller prints, by village: one print job. `village`
 * narrows it to one, `only: 'new'` to what was never printed. Papers whose list has changed since are left out and counted.
 */
export const getPrintJob = defineQuery({
  name: 'notices.print-job',
  permission: 'notice.print',
  input: z.strictObject({ village: z.string().optional(), only: z.enum(['new']).optional() }),
  async run({ db, actor, now, today }, { village, only }) {
    const rows = await db.case.findMany({
      where: { AND: [caseScope(actor), { status: 'open', stepKind: { in: ['publicNotice', 'resultAnnouncement'] } }, ...(village ? [{ villageCode: village }] : [])] }, include: publishedCase, orderBy: { id: 'asc' },
    })
    const cases = rows.map((row) => toPublished(row, today)).filter(({ villageCode }) => hatFor(actor.hats, 'notice.print', villageCode))
    const waiting = batchesOf(cases, await sheetsFor(db, cases), today).filter(({ group }) => group === 'pending')
    const printable = (await batchViews(db, waiting.filter(({ sheet, listChanged }) => sheet && !listChanged))).filter(({ prints }) => only !== 'new' || prints === 0)
    const codes = [...new Set(printable.map(({ villageCode }) => villageCode))].sort()
    const receivers = await receiversOf(db, codes, now)
    const villages = codes.map((code): JobVillage => {
      const own = printable.filter(({ villageCode }) => villageCode === code).sort((a, b) => (a.sheet!.view.number < b.sheet!.view.number ? -1 : 1))
      const papers = own.map(({ sheet, act, prints }) => ({ id: sheet!.id, batchId: sheet!.batchId, act, version: sheet!.version, view: sheet!.view, sheets: sheetsOfPaper(sheet!.view), prints }))
      return { code, village: own[0]!.place, township: own[0]!.township, receivers: receivers.get(code) ?? [], papers }
    })
    const job: PrintJob = { on: today, by: actor.name, villages }
    return { job, unprepared: waiting.filter(({ sheet }) => !sheet).length, changed: waiting.filter(({ listChanged }) => listChanged).length }
  },
})

/** Village cadres with an account, by village. */
async function receiversOf(db: Db, codes: readonly string[], now: Date): Promise<Map<string, string[]>> {
  if (codes.length === 0) return new Map()
  const held = await db.roleAssignment.findMany({
    where: { county: countyOf(codes[0]!), role: 'villageCadre', regionCode: { in: [...codes] }, from: { lte: now }, OR: [{ to: null }, { to: { gt: now } }] },
    select: { regionCode: true, user: { select: { name: true } } }, orderBy: { from: 'asc' },
  })
  return new Map(codes.map((code) => [code, [...new Set(held.filter(({ regionCode }) => regionCode === code).map(({ user }) => user.name))]]))
}
