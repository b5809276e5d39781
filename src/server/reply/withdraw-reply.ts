import 'server-only'
import { z } from 'zod'
import { COUNTY_RULE } from '@/domain/refusal'
import { defineAction } from '@/server/kernel/action'
import { conflict, notFound } from '@/server/kernel/errors'
import { replyScope } from './reply-scope'

/** 作废: the reply prints with the word across from then on, and its households may be named in another. */
export const withdrawReply = defineAction({
  name: 'replies.withdraw',
  permission: 'reply.write',
  async load({ tx, actor }, { id = '' }) {
    await tx.$queryRaw`SELECT 1 FROM "region" WHERE "code" = ${`${actor.county}000000`} FOR UPDATE` // issued replies cannot be locked: they cannot be changed
    const reply = await tx.reply.findFirst({ where: { AND: [{ id }, replyScope(actor)] } })
    if (!reply) throw notFound()
    return { place: reply.townshipCode, reply }
  },
  body: z.strictObject({ reason: z.string().trim().min(4, { error: '请写明作废理由，不少于 4 个字。' }).max(500) }),
  detail: z.strictObject({ number: z.string(), reason: z.string() }),
  async run({ tx, actor, now }, { reply: { county, id, number, withdrawnAt } }, { reason }) {
    if (withdrawnAt) throw conflict([{ message: `批复${number}已经作废。`, clause: COUNTY_RULE }])
    await tx.reply.updateMany({ where: { county, id }, data: { withdrawnAt: now, withdrawnBy: actor.name, withdrawReason: reason } })
    return { result: { id }, subject: { kind: 'reply', id }, detail: { number, reason } }
  },
})
