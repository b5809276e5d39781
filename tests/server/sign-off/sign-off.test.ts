import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Caller } from '@/server/kernel/actor'
import { db } from '@/server/kernel/db'
import { listDecisionQueue } from '@/server/case/list-decision-queue'
import { recordConsultation } from '@/server/consultation/record-consultation'
import { cancelBatch } from '@/server/sign-off/cancel-batch'
import { checkRow } from '@/server/sign-off/check-row'
import { getBatch } from '@/server/sign-off/get-batch'
import { openBatch } from '@/server/sign-off/open-batch'
import { releaseBatch } from '@/server/sign-off/release-batch'
import { signRow } from '@/server/sign-off/sign-row'
import { signRows, undoRows } from '@/server/sign-off/work-rows'
import { unbroken, type CaseUnderTest } from '../case/support'
import { callerOf } from '../support/campaign'
import { aCounty, type Client } from '../support/county'
import { atCounty, atTownship, DAY, decisionsOf } from './support'

let as: (username: string) => Client
let county: Caller
let cases: CaseUnderTest[]
beforeAll(async () => {
  as = await aCounty()
  county = await callerOf(as('county.approver'))
  cases = await atCounty(as, 17)
}, 180_000)

const take = (count: number) => cases.splice(0, count)
const ids = (some: CaseUnderTest[]) => some.map(({ id }) => id)
const opened = async (some: CaseUnderTest[], who = county) => (await openBatch(who, { body: { level: 'county', cases: ids(some) } })).result.id
const look = (id: string) => getBatch(county, { id })
const opinion = '经会商研判，同意纳入监测帮扶。'
const release = (id: string, more: object = {}) => releaseBatch(county, { params: { id }, body: { opinion, ...more } })
/** Every drawn row found to agree. */
async function checkAll(id: string) {
  for (const { caseId } of (await look(id)).rows.filter(({ sampled }) => sampled)) await checkRow(county, { params: { id, caseId }, body: { check: 'match' } })
}

describe('a bulk sign-off (K-19)', () => {
  it('draws its sample before anything is shown, and decides nothing without it', async () => {
    const some = take(5)
    const id = await opened(some)
    const view = await look(id)
    expect(view.counts).toMatchObject({ selected: 5, fit: 5, leftOut: 0, sampled: 3, unchecked: 3 })
    expect(view.number).toBe('20260526-01')
    expect(view.rows[0]!.summary).toContain('比对未命中')
    await expect(release(id)).rejects.toMatchObject({ detail: '还须核完 3 户抽查。' })
    expect(await signRows(county, id)).toHaveLength(5)
    expect(await decisionsOf(some[0]!.id)).toBe(0)

    await checkAll(id)
    await release(id)
    expect(await signRows(county, id)).toEqual([])
    expect((await look(id)).counts).toMatchObject({ signed: 5, pending: 0, undoable: 5 })
    for (const one of some) {
      expect((await as('county.approver').get(`/cases/${one.id}`)).body).toMatchObject({ decidedOn: DAY, step: { kind: 'resultAnnouncement' } })
      await unbroken(one.id)
    }
    await signRows(county, id, true)
    expect(await decisionsOf(some[0]!.id)).toBe(1)

    const [announced, ...others] = some
    announced!.body = (await as('township.clerk').get(`/cases/${announced!.id}`)).body // signed by another
    await announced!.act('township.clerk', 'post', { postedOn: DAY, place: '村务公开栏' })
    expect((await look(id)).counts).toMatchObject({ signed: 5, undoable: 4 })
    expect(await undoRows(county, id, '名单有误，须重新会商')).toMatchObject([{ caseId: announced!.id, message: '下一步已经办理，审批不能撤销。' }])
    expect((await as('county.approver').get(`/cases/${others[0]!.id}`)).body).toMatchObject({ step: { kind: 'countyApproval' } })
    expect((await look(id)).counts).toMatchObject({ signed: 1, undoable: 0 })
    await unbroken(others[0]!.id)
    cases.push(...others)
  })

  it('of the township goes to the next level row by row, without a sample; the county has no part in it', async () => {
    const reviewer = await callerOf(as('township.reviewer'))
    const [fine, objected] = [...(await atTownship(as, 1)), ...(await atTownship(as, 1, { votesAgainst: 2 }))]
    await expect(openBatch(county, { body: { level: 'township', cases: [fine!.id] } })).rejects.toMatchObject({ detail: '所选农户都不能批量签批。' })
    const { id } = (await openBatch(reviewer, { body: { level: 'township', cases: ids([fine!, objected!]) } })).result
    const view = await getBatch(reviewer, { id })
    expect(view.counts).toMatchObject({ selected: 2, fit: 1, leftOut: 1, sampled: 0 })
    await expect(getBatch(county, { id })).rejects.toMatchObject({ status: 404 })
    await releaseBatch(reviewer, { params: { id }, body: { opinion: '情况属实，同意上报。' } })
    expect(await signRows(reviewer, id)).toEqual([])
    expect((await as('county.approver').get(`/cases/${fine!.id}`)).body).toMatchObject({ step: { kind: 'countyApproval' } })
    expect((await as('county.approver').get(`/cases/${objected!.id}`)).body).toMatchObject({ step: { kind: 'townshipReview' } })
    await unbroken(fine!.id)
  })

  it('one 不符 stops it and moves that row to 有疑点', async () => {
    const some = take(4)
    const id = await opened(some)
    const { caseId } = (await look(id)).rows.find(({ sampled }) => sampled)!
    await expect(checkRow(county, { params: { id, caseId }, body: { check: 'mismatch', note: '' } })).rejects.toMatchObject({ status: 422 })
    await checkRow(county, { params: { id, caseId }, body: { check: 'mismatch', note: '票据与金额不一致' } })
    expect(await look(id)).toMatchObject({ status: 'stopped' })
    await expect(release(id)).rejects.toMatchObject({ detail: '抽查有不符，本批已经停止。' })
    const doubtful = await listDecisionQueue(county, { level: 'county', lane: 'doubt' })
    expect(doubtful.items.find((item) => item.id === caseId)?.doubts).toEqual(['批量签批抽查不符：票据与金额不一致'])
    const clean = await listDecisionQueue(county, { level: 'county', lane: 'clean' })
    expect(clean.items.some((item) => item.id === caseId)).toBe(false)
    const other = await openBatch(county, { body: { level: 'county', cases: ids(some) } })
    expect((await look(other.result.id)).rows.find((row) => row.caseId === caseId)?.leftOut).toContain('票据与金额不一致')
    await cancelBatch(county, { params: { id: other.result.id }, body: {} })
    cases.push(...some.filter((one) => one.id !== caseId))
  })

  it('leaves out what is in doubt, and at the commit what has changed since', async () => {
    const [hit] = await atCounty(as, 1, { hit: true })
    const some = take(3)
    const id = await opened([...some, hit!])
    expect((await look(id)).rows.find((row) => row.caseId === hit!.id)?.leftOut).toContain('比对命中')
    await checkAll(id)
    const stale = some[0]!
    await stale.act('county.approver', 'return', { toStep: 'householdVerification', reasons: ['incomeUnclear'], note: '补票据' })
    await release(id)
    await signRows(county, id)
    const { counts, rows } = await look(id)
    expect(counts).toMatchObject({ signed: 2, refused: 1 })
    expect(rows.find((row) => row.caseId === stale.id)).toMatchObject({ result: 'refused', reason: '核对之后又有新的办理，请逐户打开审批。' })
    expect(await decisionsOf(stale.id)).toBe(0)
  })

  it('is of one person and keeps to the separation of duties (K-13)', async () => {
    const some = take(2)
    const id = await opened(some)
    const other = await callerOf(as('county.approver2'))
    await expect(getBatch(other, { id })).rejects.toMatchObject({ status: 404 })
    await expect(signRow(other, { params: { id, caseId: some[0]!.id }, body: {} })).rejects.toMatchObject({ status: 404 })
    await expect(openBatch(other, { body: { level: 'county', cases: ids(some) } })).rejects.toMatchObject({ detail: '所选农户都不能批量签批。' })
    await cancelBatch(county, { params: { id }, body: {} })
    const reviewer = await callerOf(as('township.reviewer'))
    const both: Caller = { ...county, actor: { ...county.actor, id: reviewer.actor.id } } // the same person in two roles
    await expect(openBatch(both, { body: { level: 'county', cases: ids(some) } })).rejects.toMatchObject({ status: 422 })
    cases.push(...some)
  })

  it('cites minutes only for households that they name', async () => {
    const some = take(3)
    const id = await opened(some)
    await checkAll(id)
    const minutes = { heldOn: DAY, place: '县政府三楼会议室', attendees: ['孙某某', '郑某某'], minutes: '逐户研判，同意纳入。' }
    const { result: part } = await recordConsultation(county, { body: { ...minutes, cases: ids(some.slice(0, 2)) } })
    await expect(release(id, { consultationId: part.id })).rejects.toMatchObject({ detail: '所选会商纪要没有列入其中 1 户。' })
    const { result: whole } = await recordConsultation(county, { body: { ...minutes, cases: ids(some) } })
    expect(whole.title).toBe('2026年第2次会商（5月26日）')
    await release(id, { consultationId: whole.id })
    await signRows(county, id)
    expect((await as('county.approver').get(`/cases/${some[0]!.id}`)).body.data.countyApproval.consultation).toBe(whole.title)
  })

  it('killed in the middle, it goes on with what is left: exactly one decision a row', async () => {
    cases.push(...(await atCounty(as, 12)))
    const some = take(cases.length)
    const before = new Map(await Promise.all(some.map(async (one) => [one.id, await decisionsOf(one.id)] as const))) // some were decided and taken back
    const id = await opened(some)
    await checkAll(id)
    await release(id)
    const env = process.env
    const child = spawn(process.execPath, ['--conditions=react-server', '--import', 'tsx', path.resolve('tests/server/sign-off/worker.ts'), county.actor.id, id], { env, stdio: ['ignore', 'inherit', 'inherit'] })
    await vi.waitFor(async () => expect((await look(id)).counts.signed).toBeGreaterThan(1), { timeout: 30_000, interval: 5 })
    child.kill('SIGKILL')
    await once(child, 'exit')
    const { counts } = await look(id)
    expect(counts.pending).toBeGreaterThan(0)
    await Promise.all([signRows(county, id), signRows(county, id)]) // and from two computers at once
    expect((await look(id)).counts).toMatchObject({ signed: some.length, pending: 0, refused: 0 })
    for (const one of some) expect(await decisionsOf(one.id)).toBe(before.get(one.id)! + 1)
    const signed = await db().audit.findMany({ where: { action: 'signOff.sign-row', subjectId: { in: ids(some) } } })
    const { number } = await look(id)
    expect(signed.filter(({ detail }) => (detail as { number: string }).number === number)).toHaveLength(some.length)
  }, 120_000)
})
