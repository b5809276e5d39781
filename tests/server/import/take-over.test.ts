import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { loadActor } from '@/server/auth/load-actor'
import { commitImport } from '@/server/import/commit-import'
import { getImport } from '@/server/import/get-import'
import { startCheck } from '@/server/import/start-check'
import { cancelJob } from '@/server/job/cancel-job'
import { runNextJob } from '@/server/job/job-loop'
import type { Caller } from '@/server/kernel/actor'
import { db } from '@/server/kernel/db'
import { aHousehold } from '../../builders/household'
import { aCounty, PLACES, rollupOf, rowsOf, type Client } from '../support/county'
import { asOwner } from '../support/owner'
import { checked, columnOf, committed, csvOf, tableOf, upload, workAll, xlsxOf } from './table'

let as: (username: string) => Client
let clerk: Caller
beforeAll(async () => {
  as = await aCounty()
  clerk = { actor: (await loadActor(as('township.clerk').userId, 1))!, channel: 'page' }
})

const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

const some = (n: number) => Array.from({ length: n }, () => aHousehold().toRequest())

describe('a register from a table', () => {
  it('is read, checked and taken over as if each household had been registered by hand', async () => {
    const households = some(3)
    const before = await rollupOf(PLACES.village)
    const desk = await checked(clerk, await xlsxOf(tableOf(households)))
    expect(desk).toMatchObject({ state: 'checked', rows: 9, counts: { households: 3, new: 3, changed: 0, faulty: 0 }, waiting: 3 })
    expect(await rollupOf(PLACES.village)).toEqual(before) // nothing is written before it is confirmed
    await commitImport(clerk, { params: { id: desk.id } })
    await workAll()
    const after = await getImport(clerk, { id: desk.id, show: 'all' })
    expect(after).toMatchObject({ state: 'committed', waiting: 0, done: 3, refused: 0 })

    const { householdId } = after.households.items[0]!
    const { status, body } = await as('township.clerk').get(`/households/${householdId}`)
    const wanted = households[0] as { members: { name: string; idNumber: string; relation: string }[] }
    expect(status).toBe(200)
    expect(body).toMatchObject({ villageCode: PLACES.village, group: '上塆组', householdType: 'ordinary', memberCount: 3 })
    expect(body.code).toMatch(new RegExp(`^${PLACES.village}\\d{4}$`))
    expect(body.members.map((member: { name: string; relation: string; idNumber: string }) => [member.name, member.relation, member.idNumber])).toEqual(wanted.members.map(({ name, relation, idNumber }) => [name, relation, `${idNumber.slice(0, 4)}**********${idNumber.slice(-4)}`]))
    expect(await rollupOf(PLACES.village)).toMatchObject({ households: (before.households ?? 0) + 3, people: (before.people ?? 0) + 9 })
    const { body: audit } = await as('inspector').get(`/audit?subject=${householdId}`)
    expect(audit.items).toMatchObject([{ action: 'households.register', actor: { id: clerk.actor.id, role: 'townshipClerk' }, detail: { code: body.code } }])
    expect(JSON.stringify(audit)).not.toContain(wanted.members[0]!.idNumber)
    const facts = await db().factPeriod.count({ where: { subjectId: { in: [householdId!, ...body.members.map(({ id }: { id: string }) => id)] } } })
    expect(facts).toBe(4 + 3 * 2)
    expect((await as('inspector').get('/audit/verify')).body.ok).toBe(true)
  })

  it('the same file again brings nothing new, and leaves nothing to confirm', async () => {
    const bytes = await xlsxOf(tableOf(some(2)))
    await committed(clerk, bytes)
    const rows = await rowsOf('household', 'member', 'audit')
    const again = await checked(clerk, bytes)
    expect(again).toMatchObject({ counts: { new: 0, changed: 0, unchanged: 2 }, waiting: 0 })
    await expect(commitImport(clerk, { params: { id: again.id } })).rejects.toMatchObject({ code: 'conflict', detail: expect.stringContaining('没有可以导入的农户') })
    expect(await rowsOf('household', 'member')).toEqual({ household: rows.household, member: rows.member })
  })

  it('lists what would change, then changes that and nothing else, with its audit and history', async () => {
    const [one] = some(1) as [{ members: { name: string; labour: string }[] }]
    const first = await committed(clerk, await xlsxOf(tableOf([one])))
    const { householdId } = first.households.items[0]!
    const joining = (aHousehold().withMembers(4).toRequest().members as { relation: string }[]).find(({ relation }) => relation !== 'head' && relation !== 'spouse')!
    const members = [...one.members.map((member, i) => (i === 1 ? { ...member, labour: 'weak' } : member)), { ...joining, relation: 'other' }]
    const desk = await checked(clerk, await xlsxOf(tableOf([{ ...one, members, phone: '13955501234' }])))
    expect(desk.counts).toMatchObject({ new: 0, changed: 1 })
    const { name } = one.members[1]!
    expect(desk.households.items[0]!.changes).toEqual(expect.arrayContaining([
      expect.objectContaining({ who: name, what: '劳动能力', to: '弱劳动力或半劳动力' }),
      expect.objectContaining({ who: '本户', what: '联系电话', to: '139****1234' }),
      expect.objectContaining({ what: '增加成员' }),
    ]))
    const { body: before } = await as('township.clerk').get(`/households/${householdId}`)
    await commitImport(clerk, { params: { id: desk.id } })
    await workAll()
    const { body } = await as('township.clerk').get(`/households/${householdId}`)
    expect(body).toMatchObject({ memberCount: 4, phone: '139****1234', address: before.address, code: before.code })
    expect(body.members.find((member: { name: string }) => member.name === name).labour).toBe('weak')
    const { body: audit } = await as('inspector').get(`/audit?subject=${householdId}`)
    expect(audit.items.map(({ action }: { action: string }) => action)).toEqual(['households.change', 'households.register'])
    const labour = await db().factPeriod.findMany({ where: { subjectId: body.members.find((member: { name: string }) => member.name === name).id, fact: 'labour' }, orderBy: { id: 'asc' } })
    expect(labour.map(({ value }) => value)).toEqual([{ labour: one.members[1]!.labour }, { labour: 'weak' }])
  })

  it('whoever is registered between check and confirmation is not registered twice', async () => {
    const [one, two] = some(2)
    const { id } = await checked(clerk, await xlsxOf(tableOf([one, two])))
    expect((await as('township.clerk').post('/households', one)).status).toBe(201)
    const before = await rowsOf('household')
    await commitImport(clerk, { params: { id } })
    await workAll()
    expect(await getImport(clerk, { id, show: 'all' })).toMatchObject({ state: 'committed', done: 2 })
    expect(await rowsOf('household')).toEqual({ household: before.household! + 1 })
  })

  it('reads .csv in UTF-8 and in GB18030 alike', async () => {
    const [one, two] = some(2)
    const utf8 = await checked(clerk, Buffer.from(`\ufeff${csvOf(tableOf([one]))}`), 'all', '册.csv')
    expect(utf8).toMatchObject({ state: 'checked', counts: { new: 1 } })
    const [row] = tableOf([two])
    // 兴田村 and the heads in GB18030, encoded by the table of the standard's decoder
    const gb = encodeGb18030(csvOf(tableOf([two])))
    const desk = await checked(clerk, gb, 'all', '册.csv')
    expect(desk).toMatchObject({ state: 'checked', counts: { new: 1 }, households: { items: [{ headName: row![3], village: '兴田村' }] } })
  })

  it('remembers for the unit what the columns of a head mean', async () => {
    const bytes = await xlsxOf(tableOf(some(1)), (sheet) => void (sheet.getCell(2, columnOf('医保')).value = '参保备注'))
    const first = await upload(clerk, bytes)
    const at = columnOf('医保') - 1
    expect(first.mapping[at]).toBeNull()
    await expect(startCheck(clerk, { params: { id: first.id }, body: { mapping: [...first.mapping] } })).rejects.toMatchObject({ detail: '缺少参加基本医疗保险列。请为这些项选定列。' })
    await startCheck(clerk, { params: { id: first.id }, body: { mapping: first.mapping.map((key, i) => (i === at ? 'medicalInsurance' : key)) } })
    await workAll()
    expect((await upload(clerk, bytes)).mapping[at]).toBe('medicalInsurance')
  })
})

describe('taking over', () => {
  it('cancelled, keeps what is written and goes on from there when it is confirmed again', async () => {
    const { id } = await checked(clerk, await xlsxOf(tableOf(some(450))))
    const before = await rowsOf('household')
    await commitImport(clerk, { params: { id } })
    const running = runNextJob()
    await vi.waitFor(async () => expect((await getImport(clerk, { id })).done).toBeGreaterThan(0), { timeout: 30_000 })
    await cancelJob(clerk, { params: { id: (await getImport(clerk, { id })).jobId! } })
    await running
    const stopped = await getImport(clerk, { id })
    expect(stopped.state).toBe('checked')
    expect(stopped.waiting).toBeGreaterThan(0)
    expect(stopped.waiting + stopped.done).toBe(450)
    await commitImport(clerk, { params: { id } })
    await workAll()
    expect(await getImport(clerk, { id })).toMatchObject({ state: 'committed', done: 450, waiting: 0 })
    expect(await rowsOf('household')).toEqual({ household: before.household! + 450 })
  }, 60_000)

  it('survives a kill -9 of the server: another finishes it, nothing stands twice', async () => {
    const { id } = await checked(clerk, await xlsxOf(tableOf(some(600))))
    const before = await rowsOf('household', 'member')
    await commitImport(clerk, { params: { id } })
    const server = () => {
      const child = spawn(process.execPath, ['--conditions=react-server', '--import', 'tsx', path.resolve('tests/server/import/worker.ts')], { env: process.env, stdio: ['ignore', 'inherit', 'inherit'] })
      children.push(child)
      return child
    }
    const first = server()
    await vi.waitFor(async () => expect((await getImport(clerk, { id })).done).toBeGreaterThan(0), { timeout: 30_000, interval: 20 })
    first.kill('SIGKILL')
    await once(first, 'exit')
    const cut = await getImport(clerk, { id })
    expect(cut.state).toBe('committing')
    expect(cut.waiting).toBeGreaterThan(0)
    await asOwner(`UPDATE "job" SET "leaseUntil" = $1 WHERE "id" = $2`, [new Date(0), cut.jobId])
    server()
    await vi.waitFor(async () => expect((await getImport(clerk, { id })).state).toBe('committed'), { timeout: 40_000, interval: 100 })
    expect(await rowsOf('household', 'member')).toEqual({ household: before.household! + 600, member: before.member! + 1800 })
  }, 120_000)
})

/** GB18030 of the two-byte characters, by asking the decoder for each pair of bytes. */
function encodeGb18030(text: string): Buffer {
  const decoder = new TextDecoder('gb18030')
  const bytes = new Map<string, Buffer>()
  for (let lead = 0x81; lead <= 0xfe; lead++) for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) bytes.set(decoder.decode(new Uint8Array([lead, trail])), Buffer.from([lead, trail]))
  return Buffer.concat([...text].map((one) => (one.charCodeAt(0) < 0x80 ? Buffer.from(one) : bytes.get(one)!)))
}
