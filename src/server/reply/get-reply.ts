import 'server-only'
import { z } from 'zod'
import { replyView } from '@/domain/reply/view'
import { notFound } from '@/server/kernel/errors'
import { defineQuery } from '@/server/kernel/query'
import { unsafeIsDemo } from '@/server/kernel/unsafe'
import { hashOfView } from '@/server/notice/document-view'
import { replyScope } from './reply-scope'

/** One reply as it was issued. Throws where it is not what was stored: it prints identically or not at all. */
export const getReply = defineQuery({
  name: 'replies.get',
  permission: 'reply.read',
  input: z.strictObject({ id: z.string() }),
  async run({ db, actor }, { id }) {
    const row = await db.reply.findFirst({ where: { AND: [{ id }, replyScope(actor)] } })
    if (!row) throw notFound()
    const view = replyView.parse(row.view)
    if (hashOfView(view) !== row.hash) throw new Error(`reply ${id} does not match its hash`)
    return { demo: await unsafeIsDemo(), id, number: row.number, view, hash: row.hash, createdAt: row.createdAt, withdrawn: row.withdrawnAt !== null }
  },
})
