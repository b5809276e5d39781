import 'server-only'
import { z } from 'zod'
import { batchesOf } from '@/domain/notice/batch'
import { refusePublicity } from '@/domain/policy/publicity'
import { sentenceOf } from '@/domain/refusal'
import { findPolicyInForce } from '@/server/policy/policy-in-force'
import { defineQuery } from '@/server/kernel/query'
import { caseScope } from '@/server/kernel/scope'
import { batchViews } from './batch-view'
import { publishedCase, sheetsFor, toPublished } from './published-cases'
import { telephoneOf } from './telephone-of'

const CLOSED_SHOWN = 300 // notices of single households; older ones are found through their cases

/** 公示公告: the batches of the caller's villages in the four groups of interface.md §3.3, and whether the policy in force posts notices at all. */
export const listNoticeBatches = defineQuery({
  name: 'notices.desk',
  permission: 'notice.read',
  input: z.strictObject({}),
  async run({ db, actor, hat, today }) {
    const [live, closed, policy] = await Promise.all([
      db.case.findMany({ where: { AND: [caseScope(actor), { status: 'open', stepKind: { in: ['publicNotice', 'resultAnnouncement'] } }] }, include: publishedCase, orderBy: { id: 'asc' } }),
      db.notice.findMany({ where: { state: 'closed', case: caseScope(actor) }, orderBy: [{ closedOn: 'desc' }, { id: 'desc' }], take: CLOSED_SHOWN, include: { case: { include: publishedCase } } }),
      findPolicyInForce(db, hat.region, today),
    ])
    const rows = new Map([...closed.map((notice) => notice.case), ...live].map((row) => [row.id, row]))
    const cases = [...rows.values()].map((row) => toPublished(row, today))
    const batches = batchesOf(cases, await sheetsFor(db, cases), today).filter((batch) => batch.rows.some(({ state }) => state !== 'withdrawn'))
    const views = await batchViews(db, batches)
    views.sort((a, b) => (a.villageCode === b.villageCode ? (orderOf(a) < orderOf(b) ? -1 : 1) : a.villageCode < b.villageCode ? -1 : 1))
    const posts = policy === null || policy.procedures.identification?.steps.some((step) => step.kind === 'publicNotice') !== false
    const silence = policy && refusePublicity(policy.policy, '现行方案规定监测对象不申请，评定工作不宣传，结果不公示，没有公示和公告。')
    return { today, ...(await telephoneOf(db, hat.region, today)), batches: views, more: closed.length === CLOSED_SHOWN, inPolicy: posts || views.some(({ group }) => group !== 'closed'), silence: silence && sentenceOf(silence) }
  },
})

export type NoticeDesk = Awaited<ReturnType<typeof listNoticeBatches>>

/** What ends first stands first; what is closed, newest first. */
function orderOf({ group, posting, id }: { group: string; posting: { closableOn: string; closedOn: string | null } | null; id: string }): string {
  if (group === 'closed') return String(99_999_999 - Number((posting?.closedOn ?? '').replaceAll('-', '')))
  return `${posting?.closableOn ?? '0000'} ${id}`
}
