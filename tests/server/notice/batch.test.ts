import { beforeAll, describe, expect, it } from 'vitest'
import { actOnBatch } from '@/server/notice/act-on-batch'
import { listNoticeBatches } from '@/server/notice/list-notice-batches'
import type { Caller } from '@/server/kernel/actor'
import { db } from '@/server/kernel/db'
import { on, type CaseUnderTest } from '../case/support'
import { callerOf } from '../support/campaign'
import { aCounty, type Client, rowsOf } from '../support/county'
import { atNotice, batchNow, itemsOf, printed } from './support'

let as: (username: string) => Client
let cadre: Caller
let cases: CaseUnderTest[]
beforeAll(async () => {
  as = await aCounty({ day: '2026-05-18' })
  cadre = await callerOf(as('village.cadre'))
  cases = [await atNotice(as, '2026-05-18'), await atNotice(as, '2026-05-18'), await atNotice(as, '2026-05-18')]
})

const posted = { postedOn: '2026-05-18', place: '村务公开栏' }
const groups = async (caller: Caller) => (await listNoticeBatches(caller, {})).batches.map(({ group, rows }) => [group, rows.length])
const closing = async (key: string) => {
  const batch = await batchNow(cadre, cases[0]!.id)
  return actOnBatch(cadre, { batch: batch.id, action: 'close', items: itemsOf(batch) }, key)
}

describe('a batch from the wall to its end', () => {
  it('waits to be posted, and refuses a day to come as a fault of the form', async () => {
    const sheet = await printed(cadre, cases, '2026-05-18')
    expect(await groups(cadre)).toEqual([['pending', 3]])
    const waiting = await batchNow(cadre, sheet.batchId)
    expect(waiting.rule).toMatchObject({ days: 5, clause: '二（一）3（3）' }) // what the page offers to confirm rests on it
    const items = itemsOf(waiting)
    const before = await rowsOf('notice', 'case_event')
    await expect(actOnBatch(cadre, { batch: sheet.batchId, action: 'post', items, data: { ...posted, postedOn: '2026-05-19' } }, 'k0')).rejects.toMatchObject({ status: 422, errors: [{ path: 'data.postedOn', message: '张贴日期不能晚于今天。' }] })
    await expect(actOnBatch(cadre, { batch: sheet.batchId, action: 'post', items, data: { ...posted, photoId: 'none' } }, 'k0')).rejects.toMatchObject({ status: 422, errors: [{ path: 'data.photoId' }] })
    expect(await rowsOf('notice', 'case_event')).toEqual(before)
  })

  it('is confirmed as a whole, each household by an act of its own, and a repetition writes nothing', async () => {
    const batch = await batchNow(cadre, cases[0]!.id)
    const body = { batch: batch.id, action: 'post', items: itemsOf(batch), data: posted }
    const results = await actOnBatch(cadre, body, 'post-1')
    expect(results.map(({ ok }) => ok)).toEqual([true, true, true])
    expect(await db().notice.findMany({ select: { batchId: true } })).toEqual([{ batchId: batch.id }, { batchId: batch.id }, { batchId: batch.id }])
    const before = await rowsOf('case_event', 'notice', 'audit')
    expect(await actOnBatch(cadre, body, 'post-1')).toEqual(results)
    expect(await rowsOf('case_event', 'notice', 'audit')).toEqual(before)
    expect(await groups(cadre)).toEqual([['running', 3]])
    expect(await batchNow(cadre, batch.id)).toMatchObject({ differs: false, posting: { endsOn: '2026-05-23', closableOn: '2026-05-24' }, rows: [{ state: 'running' }, { state: 'running' }, { state: 'running' }] })
  })

  it('cannot be closed the day before: every row says the rule and the clause', async () => {
    await on('2026-05-23')
    const results = await closing('close-early')
    expect(results.map(({ ok, errors }) => [ok, errors[0]!.rule, errors[0]!.clause])).toEqual([1, 2, 3].map(() => [false, 'R-047', '二（一）3（3）']))
    expect(results[0]!.errors[0]!.message).toBe('公示未满 5 天，不能结束公示。5月18日起算，5月24日起可以结束。')
  })

  it('closes on the first day it may; an open objection holds up its own household only', async () => {
    await on('2026-05-20')
    cases[1]!.body = (await as('village.cadre').get(`/cases/${cases[1]!.id}`)).body
    await cases[1]!.act('village.cadre', 'object', { raisedOn: '2026-05-20', by: '不具名', text: '该户在县城有房' })
    await on('2026-05-24')
    expect(await groups(cadre)).toEqual([['closable', 3]])
    const results = await closing('close-1')
    const objected = results.find(({ caseId }) => caseId === cases[1]!.id)!
    expect(objected).toMatchObject({ ok: false, errors: expect.arrayContaining([expect.objectContaining({ message: '有 1 条异议尚未查实，不能结束公示。' })]) })
    expect(objected.errors.map(({ rule }) => rule)).toEqual(expect.arrayContaining([expect.stringMatching(/R-04[89]/)]))
    expect(results.filter(({ ok }) => ok)).toHaveLength(2)
    expect(await groups(cadre)).toEqual([['running', 3]])
    const objectionId = cases[1]!.body.notices[0].objections[0].id
    await cases[1]!.act('village.cadre', 'resolve', { objectionId, outcome: 'dismissed', investigator: '蒋光明', report: '经查，房屋系其弟所有。' })
    expect((await closing('close-2')).find(({ caseId }) => caseId === cases[1]!.id)).toMatchObject({ ok: true })
    expect(await groups(cadre)).toEqual([['closed', 3]])
  })

  it('posted on another day than printed says so, until the next version is printed with the day that counts', async () => {
    await on('2026-05-18')
    const late = [await atNotice(as, '2026-05-18'), await atNotice(as, '2026-05-18')]
    const sheet = await printed(cadre, late, '2026-05-18')
    await on('2026-05-19')
    await actOnBatch(cadre, { batch: sheet.batchId, action: 'post', items: itemsOf(await batchNow(cadre, sheet.batchId)), data: posted }, 'post-2')
    const batch = await batchNow(cadre, sheet.batchId)
    expect(batch).toMatchObject({ group: 'running', differs: true, countsFrom: '2026-05-19', posting: { endsOn: '2026-05-24' } })
    expect(await printed(cadre, late, batch.countsFrom!)).toMatchObject({ batchId: sheet.batchId, version: 2, view: { period: { firstOn: '2026-05-20', endsOn: '2026-05-24' } } })
    expect((await batchNow(cadre, sheet.batchId)).differs).toBe(false)
  })

  it('an upheld objection ends its own case; one posted without a paper is a batch by its day', async () => {
    await on('2026-05-18')
    const one = await atNotice(as, '2026-05-18')
    const two = await atNotice(as, '2026-05-18')
    await one.act('village.cadre', 'post', posted)
    await two.act('village.cadre', 'post', posted)
    expect(await batchNow(cadre, two.id)).toMatchObject({ group: 'running', sheet: null, rows: [{}, {}] })
    await one.act('township.reviewer', 'object', { raisedOn: '2026-05-18', by: '村民', text: '有小汽车' })
    await one.act('township.clerk', 'resolve', { objectionId: one.body.notices[0].objections[0].id, outcome: 'upheld', investigator: '蒋光明', report: '属实。' })
    expect((await batchNow(cadre, two.id)).rows.map(({ state }) => state).sort()).toEqual(['running', 'withdrawn'])
  })

  it('is not found from another village, and refused to a role that never acts', async () => {
    const batch = await batchNow(cadre, cases[0]!.id)
    const call = { batch: batch.id, action: 'close', items: itemsOf(batch) }
    await expect(actOnBatch(await callerOf(as('village2.cadre')), call, 'x')).rejects.toMatchObject({ status: 404 })
    await expect(actOnBatch(await callerOf(as('inspector')), call, 'x')).rejects.toMatchObject({ status: 403 })
    await expect(actOnBatch(await callerOf(as('helper')), call, 'x')).rejects.toMatchObject({ status: 403 })
    expect(await groups(await callerOf(as('village2.cadre')))).toEqual([])
    expect((await groups(await callerOf(as('township.clerk')))).length).toBeGreaterThan(2)
  })
})
