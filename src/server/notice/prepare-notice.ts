import 'server-only'
import { z } from 'zod'
import { decisionKeys } from '@/domain/decision/decision-keys'
import { caseKinds, type CaseKind } from '@/domain/glossary'
import { batchesOf, type PrintedSheet } from '@/domain/notice/batch'
import { dayField } from '@/domain/time/day-field'
import { supervisionTelephone } from '@/server/decision/load-decisions'
import { defineAction, type Target, type WriteContext } from '@/server/kernel/action'
import { invalid, ruleViolation } from '@/server/kernel/errors'
import { caseScope } from '@/server/kernel/scope'
import { getVillageInScope } from '@/server/region/known-region'
import { regionNames } from '@/server/region/region-names'
import { composeSheet, documentKind, townshipOf } from './compose-sheet'
import { documentView, hashOfView } from './document-view'
import { nextNumber } from './next-number'
import { publishedCase, sheetsFor, toPublished, type PublishedRow } from './published-cases'

const Body = z.strictObject({
  villageCode: z.string(),
  kind: z.enum(caseKinds),
  act: z.enum(['notice', 'announcement']).default('notice'),
  /** The planned day of posting: the printed days follow from it. */
  plannedOn: dayField,
  /** Asked only while the county has set none; what it has set goes first. */
  telephone: decisionKeys.supervisionTelephone.value.optional(),
  caseIds: z.array(z.string()).min(1, { error: '请至少选择一户。' }).max(500),
})

type Wanted = z.output<typeof Body>

/**
 * Makes the paper of a batch ready to print: stores what is printed with number, version, template version and hash.
 * The same households and day give the stored paper again; another day or list gives the next version, which withdraws
 * the one before by its row.
 */
export const prepareNotice = defineAction({
  name: 'notices.prepare',
  permission: 'notice.print',
  status: 201,
  async load({ tx, actor }, _params, raw): Promise<Target> {
    return { place: typeof raw.villageCode === 'string' ? (await getVillageInScope(tx, actor, raw.villageCode)).code : null }
  },
  body: Body,
  detail: z.strictObject({ number: z.string(), version: z.int(), households: z.int(), hash: z.string(), again: z.boolean() }),
  async run(cx, _target, wanted) {
    await cx.tx.$queryRaw`SELECT 1 FROM "region" WHERE "code" = ${wanted.villageCode} FOR UPDATE` // one paper at a time per village
    const rows = await chosen(cx, wanted)
    const cases = rows.map((row) => toPublished(row, cx.today))
    const before = await sheetInForce(cx, wanted)
    const telephone = (await supervisionTelephone(cx.tx, wanted.villageCode, cx.today)) ?? wanted.telephone
    if (!telephone) throw invalid([{ path: 'telephone', message: '监督电话未填。' }])
    const head = { datedOn: wanted.plannedOn, telephone }
    const compose = (number: string, version: number) => composeSheet(cx.tx, wanted.act, rows, cases, { ...head, number, version })
    const same = before && (await compose(before.view.number, before.version))
    const again = same !== null && hashOfView(same) === hashOfView(before?.view)
    const stored = again
      ? await cx.tx.noticeDocument.findUniqueOrThrow({ where: { county_id: { county: cx.county, id: before!.id } } })
      : await store(cx, wanted, before, await compose(before?.view.number ?? (await freshNumber(cx, wanted)), (before?.version ?? 0) + 1), cases.map(({ id }) => id))
    const result = documentView(stored)
    return {
      result,
      subject: { kind: 'notice' as const, id: stored.id, villageCode: wanted.villageCode },
      detail: { number: result.number, version: result.version, households: rows.length, hash: result.hash, again },
    }
  },
})

/** The cases named, all of them at this step, under one policy, in the order of the register. */
async function chosen({ tx, actor, today }: WriteContext, { villageCode, kind, act, caseIds }: Wanted): Promise<PublishedRow[]> {
  const stepKind = act === 'notice' ? 'publicNotice' : 'resultAnnouncement'
  const rows = await tx.case.findMany({
    where: { AND: [caseScope(actor), { id: { in: caseIds }, villageCode, kind, status: 'open', stepKind }] }, include: publishedCase, orderBy: [{ household: { code: 'asc' } }, { id: 'asc' }],
  })
  const missing = new Set(caseIds).size - rows.length
  if (missing > 0) throw invalid([{ path: 'caseIds', message: `有 ${missing} 户现在不在${act === 'notice' ? '公示' : '结果公告'}环节，请刷新后重新选择。` }])
  if (new Set(rows.map((row) => toPublished(row, today).pin)).size > 1) throw invalid([{ path: 'caseIds', message: '所选农户适用的方案不同，请分开公示。' }])
  return rows
}

/** The paper of the batch that one of these cases is in; the first, where they come from several. */
async function sheetInForce({ tx, actor, today }: WriteContext, { villageCode, kind, act, caseIds }: Wanted): Promise<PrintedSheet | null> {
  const rows = await tx.case.findMany({ where: { AND: [caseScope(actor), { villageCode, kind, status: 'open' }] }, include: publishedCase })
  const cases = rows.map((row) => toPublished(row, today))
  const batches = batchesOf(cases, await sheetsFor(tx, cases), today).filter(({ group, rows, sheet }) => sheet?.act === act && group !== 'closed' && rows.some((row) => row.state !== 'withdrawn' && caseIds.includes(row.case.id)))
  return batches.map(({ sheet }) => sheet!).sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1))[0] ?? null
}

async function freshNumber({ tx }: WriteContext, { villageCode, act, plannedOn }: Wanted): Promise<string> {
  const code = act === 'notice' ? villageCode : townshipOf(villageCode)
  const names = await regionNames(tx, [code])
  return nextNumber(tx, { issuer: { code, name: names.get(code)! }, act, year: plannedOn.slice(0, 4) })
}

async function store({ tx, county, actor, now, newId }: WriteContext, { villageCode, kind, act }: Wanted, before: PrintedSheet | null, view: Awaited<ReturnType<typeof composeSheet>>, caseIds: string[]) {
  if (!view) throw ruleViolation([{ message: act === 'notice' ? '本案件适用的方案不设公示。' : '本程序不设结果公告。' }])
  return tx.noticeDocument.create({
    data: {
      county, id: newId(), batchId: before?.batchId ?? newId(), villageCode, kind: documentKind(kind as CaseKind, act), number: view.number, version: view.version,
      templateVersion: `${view.template}/${view.templateVersion}`, templateHash: hashOfView(view), view, caseIds, withdraws: before?.id ?? null, createdAt: now, createdBy: actor.id,
    },
  })
}
