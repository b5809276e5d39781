import 'server-only'
import { z } from 'zod'
import { labelOf } from '@/domain/glossary'
import { grants } from '@/domain/access/matrix'
import { instantOf } from '@/server/kernel/clock'
import { defineQuery } from '@/server/kernel/query'
import { regionNames } from '@/server/region/region-names'
import { replyIssuer } from './reply-issuer'
import { replyScope } from './reply-scope'
import { waitingForReply } from './waiting-for-reply'
import { replyView } from '@/domain/reply/view'

/** 批复 within the scope, newest first; for whoever issues them, what waits for one, by township and kind. */
export const listReplies = defineQuery({
  name: 'replies.list',
  permission: 'reply.read',
  input: z.strictObject({ limit: z.coerce.number().int().min(1).max(200).default(50) }),
  async run({ db, actor, today }, { limit }) {
    const issues = actor.hats.some(({ role }) => grants(role, 'reply.write'))
    const [total, rows, waiting, issuer] = await Promise.all([
      db.reply.count({ where: replyScope(actor) }),
      db.reply.findMany({ where: replyScope(actor), orderBy: [{ year: 'desc' }, { serial: 'desc' }], take: limit, include: { cases: true } }),
      issues ? waitingForReply(db, actor) : [],
      replyIssuer(db, actor.county, today),
    ])
    const names = await regionNames(db, rows.map(({ townshipCode }) => townshipCode))
    return {
      total, issues, issuer,
      items: rows.map((row) => ({
        id: row.id, number: row.number, township: names.get(row.townshipCode) ?? '', title: replyView.parse(row.view).title, households: row.cases.length, at: instantOf(row.createdAt), by: row.createdName,
        withdrawn: row.withdrawnAt && { at: instantOf(row.withdrawnAt), by: row.withdrawnBy ?? '', reason: row.withdrawReason ?? '' },
      })),
      waiting: waiting.map((group) => ({ ...group, kindLabel: labelOf('caseKind', group.kind) })),
    }
  },
})

export type ReplyList = Awaited<ReturnType<typeof listReplies>>
