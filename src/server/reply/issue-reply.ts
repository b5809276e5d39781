import 'server-only'
import { z } from 'zod'
import { caseKinds } from '@/domain/glossary'
import { COUNTY_RULE } from '@/domain/refusal'
import { replyOf } from '@/domain/reply/view'
import { covers } from '@/domain/access/jurisdiction'
import { defineAction, type WriteContext } from '@/server/kernel/action'
import { conflict, notFound } from '@/server/kernel/errors'
import { hashOfView } from '@/server/notice/document-view'
import { replyCandidates } from './reply-candidates'
import { replyIssuer } from './reply-issuer'

const Body = z.strictObject({
  kind: z.enum(caseKinds),
  /** The number that the approvals cite; without it the next of the year is given. */
  cited: z.string().trim().max(100).optional(),
})

/** 生成批复: one reply to one township on its approved cases of one kind, numbered by county and year, stored as issued. */
export const issueReply = defineAction({
  name: 'replies.issue',
  permission: 'reply.write',
  async load({ tx, actor }, { township = '' }) {
    const region = actor.hats.some((hat) => covers(hat.region, township)) ? await tx.region.findFirst({ where: { code: township, level: 'township' } }) : null
    if (!region) throw notFound()
    return { place: region.code, region }
  },
  body: Body,
  detail: z.strictObject({ number: z.string(), township: z.string(), kind: z.string(), households: z.int(), hash: z.string() }),
  async run(cx, { region }, { kind, cited }) {
    const { tx, county, actor, now, today } = cx
    const households = (await replyCandidates(tx, actor, region.code)).filter((one) => one.kind === kind && (one.cited ?? undefined) === cited)
    if (households.length === 0) throw conflict([{ message: `${region.name}没有待批复的农户。`, clause: COUNTY_RULE, fix: '审批通过后再生成批复；已在批复中的农户不重复列入。' }])
    const year = Number(today.slice(0, 4))
    const serial = await nextSerial(cx, year)
    const number = cited ?? `监测批复〔${year}〕${serial}号`
    if (await tx.reply.findUnique({ where: { county_number: { county, number } } })) throw conflict([{ message: `文号「${number}」已经用过。`, clause: COUNTY_RULE, fix: '撤销审批后改填文号，或者先作废原来的批复。' }])
    const view = replyOf({ number, township: region.name, kind, issuer: await replyIssuer(tx, county, today), datedOn: today, households })
    const hash = hashOfView(view)
    const id = cx.newId()
    await tx.reply.create({ data: { county, id, number, year, serial, townshipCode: region.code, view, hash, createdBy: actor.id, createdName: actor.name, createdAt: now, cases: { create: households.map((one) => ({ caseId: one.id })) } } })
    return { result: { id, number }, subject: { kind: 'reply', id }, detail: { number, township: region.code, kind, households: households.length, hash } }
  },
  status: 201,
})

/** The county's row is locked until the transaction ends, so that two replies never get one number. */
async function nextSerial({ tx, county }: WriteContext, year: number): Promise<number> {
  await tx.$queryRaw`SELECT 1 FROM "region" WHERE "code" = ${`${county}000000`} FOR UPDATE`
  const last = await tx.reply.aggregate({ where: { county, year }, _max: { serial: true } })
  return (last._max.serial ?? 0) + 1
}
