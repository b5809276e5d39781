import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { utimes } from 'node:fs/promises'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { getFile } from '@/server/file/get-file'
import { throwAwayFiles } from '@/server/file/throw-away'
import { cancelJob } from '@/server/job/cancel-job'
import { claimJob } from '@/server/job/claim'
import { enqueueJob } from '@/server/job/enqueue'
import { getJob } from '@/server/job/get-job'
import type { JobKind } from '@/server/job/job-kind'
import { runNextJob } from '@/server/job/job-loop'
import { loadActor } from '@/server/auth/load-actor'
import type { WriteContext } from '@/server/kernel/action'
import type { Caller } from '@/server/kernel/actor'
import { transaction } from '@/server/kernel/db'
import { newId } from '@/server/kernel/ids'
import { aCounty, COUNTY } from '../support/county'
import { asOwner } from '../support/owner'
import { counting, findKind, refusing, writing } from './kinds'

let clerk: Caller
let other: Caller
beforeAll(async () => {
  const as = await aCounty()
  const callerOf = async (username: string): Promise<Caller> => ({ actor: (await loadActor(as(username).userId, 1))!, channel: 'page' })
  clerk = await callerOf('township.clerk')
  other = await callerOf('township2.clerk')
})

const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

const ask = <S extends z.ZodType>(kind: JobKind<S>, params: z.input<S>, caller = clerk) =>
  transaction((tx) => enqueueJob({ tx, caller, county: COUNTY, newId: () => newId(COUNTY) } as WriteContext, kind, params))
const look = (id: string, caller = clerk) => getJob(caller, { id })
const workAll = async () => {
  while (await runNextJob(findKind));
}
const server = (): ChildProcess => {
  const child = spawn(process.execPath, ['--conditions=react-server', '--import', 'tsx', path.resolve('tests/server/job/worker.ts')], { env: process.env, stdio: ['ignore', 'inherit', 'inherit'] })
  children.push(child)
  return child
}

describe('a job', () => {
  it('waits, is done by a worker for whoever asked, and tells how far it came', async () => {
    const id = await ask(counting, { steps: 3 })
    expect(await look(id)).toMatchObject({ state: 'queued', done: 0, total: null, finishedAt: null })
    await workAll()
    expect(await look(id)).toMatchObject({ state: 'done', done: 3, total: 3, result: { from: 0, attempt: 1, role: 'townshipClerk' } })
  })

  it('is found by nobody else', async () => {
    const id = await ask(counting, { steps: 1 })
    await expect(look(id, other)).rejects.toMatchObject({ status: 404 })
    await expect(cancelJob(other, { params: { id } })).rejects.toMatchObject({ status: 404 })
    await workAll()
  })

  it('ends with the sentence of a refusal, and with a number for a fault', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const refused = await ask(refusing, { fault: false })
    const broken = await ask(refusing, { fault: true })
    await workAll()
    expect(await look(refused)).toMatchObject({ state: 'failed', message: '表头不对。' })
    const { state, message } = await look(broken)
    expect(state).toBe('failed')
    const number = /编号 ([0-9A-F]{8})/.exec(message!)?.[1]
    expect(log).toHaveBeenCalledWith(`fault ${number}`, expect.objectContaining({ message: 'a programming error' }))
    log.mockRestore()
  })

  it('is taken once by workers side by side', async () => {
    const ids = [await ask(counting, { steps: 1 }), await ask(counting, { steps: 1 })]
    const claimed = await Promise.all([claimJob(), claimJob(), claimJob()])
    expect(claimed.flatMap((job) => job?.id ?? []).sort()).toEqual(ids.sort())
    await asOwner(`UPDATE "job" SET "leaseUntil" = $1 WHERE "state" = 'running'`, [new Date(0)])
    await workAll()
    expect((await look(ids[0]!)).state).toBe('done')
  })

  it('is not done for an account that was disabled meanwhile', async () => {
    const id = await ask(counting, { steps: 1 }, other)
    await asOwner(`UPDATE "app_user" SET "disabledAt" = $1 WHERE "id" = $2`, [new Date(0), other.actor.id])
    await workAll()
    expect(await look(id, other)).toMatchObject({ state: 'failed', message: '办理人的账号或身份已停用，没有继续办理。' })
  })

  it('is given up when it has ended the process again and again', async () => {
    const id = await ask(counting, { steps: 1 })
    await asOwner(`UPDATE "job" SET "attempts" = 5 WHERE "id" = $1`, [id])
    await workAll()
    expect(await look(id)).toMatchObject({ state: 'failed', done: 0, message: '多次中断，已停止。请重新办理；仍不行时告诉县管理员。' })
  })
})

describe('cancelling', () => {
  it('ends at once what waits', async () => {
    const id = await ask(counting, { steps: 1 })
    await cancelJob(clerk, { params: { id } })
    await workAll()
    expect(await look(id)).toMatchObject({ state: 'cancelled', done: 0 })
  })

  it('stops running work at its next step and keeps what was done', async () => {
    const id = await ask(counting, { steps: 100_000, stepMs: 5 })
    const running = runNextJob(findKind)
    await vi.waitFor(async () => expect((await look(id)).done).toBeGreaterThan(0), 10_000)
    await cancelJob(clerk, { params: { id } })
    await running
    const { state, done } = await look(id)
    expect(state).toBe('cancelled')
    expect(done).toBeLessThan(100_000)
  })
})

describe('a server process', () => {
  it('killed in the middle of a job: another goes on where it was, once the lease has run out', async () => {
    const id = await ask(counting, { steps: 150, stepMs: 20 })
    const first = server()
    await vi.waitFor(async () => expect((await look(id)).done).toBeGreaterThan(20), { timeout: 15_000, interval: 50 })
    first.kill('SIGKILL')
    await once(first, 'exit')
    const before = await look(id)
    expect(before.state).toBe('running')
    expect(await runNextJob(findKind)).toBe(false) // the lease still holds
    await asOwner(`UPDATE "job" SET "leaseUntil" = $1 WHERE "id" = $2`, [new Date(0), id])
    server()
    await vi.waitFor(async () => expect((await look(id)).state).toBe('done'), { timeout: 15_000, interval: 100 })
    expect(await look(id)).toMatchObject({ done: 150, result: { attempt: 2, from: before.done } })
  }, 40_000)
})

describe('a file of a job', () => {
  const content = '户码,姓名\n'.repeat(5000)
  const fileOf = async () => {
    const id = await ask(writing, { text: content })
    await workAll()
    return (await look(id)).file!
  }

  it('is read whole and in parts by whoever made it, and by nobody else', async () => {
    const { id, name, size } = await fileOf()
    expect({ name, size }).toEqual({ name: '名册.txt', size: Buffer.byteLength(content) })
    const whole = await getFile(clerk, { id })
    expect(await new Response(whole.bytes).text()).toBe(content)
    const rest = await getFile(clerk, { id, range: 'bytes=33333-', ifRange: whole.etag })
    expect(rest.part).toEqual({ start: 33_333, end: size - 1 })
    expect(Buffer.from(await new Response(rest.bytes).arrayBuffer())).toEqual(Buffer.from(content).subarray(33_333))
    expect((await getFile(clerk, { id, range: 'bytes=5-9', ifRange: '"another file"' })).part).toBeNull()
    await expect(getFile(other, { id })).rejects.toMatchObject({ status: 404 })
  })

  it('lies on the disk as cipher, and is gone after its time', async () => {
    const { id } = await fileOf()
    const disk = path.join(process.env.SHOUWANG_FILES_DIR!, COUNTY, id)
    expect(await text(createReadStream(disk))).not.toContain('姓名')
    await throwAwayFiles()
    expect((await getFile(clerk, { id })).name).toBe('名册.txt')
    await asOwner(`UPDATE "stored_file" SET "keptUntil" = $1 WHERE "id" = $2`, [new Date(0), id])
    await expect(getFile(clerk, { id })).rejects.toMatchObject({ status: 404 })
    await utimes(disk, 0, 0)
    expect(await throwAwayFiles()).toBe(1)
  })
})
