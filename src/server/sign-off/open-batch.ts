import 'server-only'
import { randomInt } from 'node:crypto'
import { z } from 'zod'
import { decisionInForce } from '@/domain/decision/county-decision'
import { decisionKeys } from '@/domain/decision/decision-keys'
import { draw, sampleSize } from '@/domain/sign-off/sample'
import { loadDecisions } from '@/server/decision/load-decisions'
import { defineAction, type WriteContext } from '@/server/kernel/action'
import { judgeRows, type Judged } from './judge-rows'
import { refused } from './lock-batch'

const Body = z.strictObject({
  level: z.enum(['county', 'township']),
  cases: z.array(z.string().max(80)).min(1, { error: '还没有选中农户。' }).max(500, { error: '一次最多签批 500 户。' }),
})

/**
 * The preview of a bulk sign-off: every row is judged anew, those that do not qualify stay out with the reason, and the
 * sample is drawn among the rest; all of it is recorded before anything is shown (K-19).
 */
export const openBatch = defineAction({
  name: 'signOff.open',
  permission: 'case.sign',
  load: async ({ actor }) => ({ place: actor.hats.find(({ role }) => role === 'countyApprover' || role === 'townshipReviewer')?.region ?? null }),
  body: Body,
  detail: z.strictObject({ number: z.string(), level: z.string(), rows: z.int(), leftOut: z.int(), sample: z.array(z.string()), percent: z.number(), least: z.int() }),
  async run(cx, _target, { level, cases }) {
    const { tx, county, actor, now } = cx
    const judged = await withoutBusy(cx, await judgeRows(cx, level, cases))
    const qualified = judged.filter(({ leftOut }) => leftOut === null)
    if (qualified.length === 0) throw refused('所选农户都不能批量签批。', `${[...new Set(judged.map(({ leftOut }) => leftOut))].slice(0, 3).join('')}逐户打开办理，或者另选农户。`)
    const share = level === 'county' ? await shareOf(cx) : { percent: 0, least: 0 }
    const sample = draw(qualified, sampleSize(qualified.length, share), randomInt).map(({ row }) => row.id)
    const id = cx.newId()
    const number = await nextNumber(cx)
    await tx.signBatch.create({
      data: {
        county, id, number, level, status: 'checking', actorId: actor.id, actorName: actor.name, samplePercent: share.percent, sampleLeast: share.least, sampleSize: sample.length, createdAt: now,
        rows: {
          create: judged.map(({ row, evidence, leftOut }, i) => ({ caseId: row.id, position: i + 1, version: row.version, evidence, leftOut, sampled: sample.includes(row.id) })),
        },
      },
    })
    const detail = { number, level, rows: judged.length, leftOut: judged.length - qualified.length, sample, ...share }
    return { result: { id, number }, subject: { kind: 'signBatch', id }, detail }
  },
  status: 201,
})

/** The county's numbers in force today; the standard where it decided none. */
async function shareOf({ tx, county, today }: WriteContext): Promise<{ percent: number; least: number }> {
  const rows = await loadDecisions(tx, county)
  const inForce = (key: 'bulkSample' | 'bulkSampleLeast') => Number(decisionInForce(rows, key, `${county}000000`, today)?.value ?? decisionKeys[key].standard)
  return { percent: inForce('bulkSample'), least: inForce('bulkSampleLeast') }
}

/** A row that stands in another batch under way is nobody's to sign a second time. */
async function withoutBusy({ tx, county }: WriteContext, judged: Judged[]): Promise<Judged[]> {
  const busy = await tx.signRow.findMany({
    where: { county, caseId: { in: judged.map(({ row }) => row.id) }, leftOut: null, result: null, batch: { status: { in: ['checking', 'signing'] } } },
    select: { caseId: true, batch: { select: { number: true, actorName: true } } },
  })
  const batchOf = new Map(busy.map(({ caseId, batch }) => [caseId, batch]))
  return judged.map((one) => {
    const batch = batchOf.get(one.row.id)
    return batch && !one.leftOut ? { ...one, leftOut: `已在${batch.actorName}的批量签批 ${batch.number} 中。` } : one
  })
}

/** Day and serial; two at once meet at the unique index, and the second is done again. */
async function nextNumber({ tx, county, today }: WriteContext): Promise<string> {
  const day = today.replaceAll('-', '')
  const made = await tx.signBatch.count({ where: { county, number: { startsWith: `${day}-` } } })
  return `${day}-${String(made + 1).padStart(2, '0')}`
}
