import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { isInstalled } from '../../../src/cli/dependencies.mjs'
import { assertUsable, connect } from '../../../src/cli/external-database.mjs'
import { withLock } from '../../../src/cli/lock.mjs'
import { endIfOurs, endOrphans, identityOf, recall, remember } from '../../../src/cli/own-process.mjs'
import { inData } from '../../../src/cli/paths.mjs'
import { freePort, whyNotFree } from '../../../src/cli/ports.mjs'
import { isReachable } from '../../../src/cli/postgres-home.mjs'
import { secret } from '../../../src/cli/secrets.mjs'
import { explain } from '../../../src/cli/sentence.mjs'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'shouwang-test-'))
afterAll(() => fs.rmSync(folder, { recursive: true }))

it('installed is what the lock file says, but for packages of other platforms', () => {
  const locked = { packages: { '': {}, a: { version: '1.0.0' }, b: { version: '1.0.0', optional: true } } }
  expect(isInstalled({ locked, installed: { packages: { a: { version: '1.0.0' } } } })).toBe(true)
  expect(isInstalled({ locked, installed: { packages: { a: { version: '1.0.1' } } } })).toBe(false)
  expect(isInstalled({ locked, installed: { packages: {} } })).toBe(false)
  expect(isInstalled({ locked, installed: { packages: { a: { version: '1.0.0' }, b: { version: '2.0.0' } } } })).toBe(false)
  expect(isInstalled({ locked, installed: null })).toBe(false)
})

it('a start is content without the packages of the tests, a test is not', () => {
  const locked = { packages: { '': {}, a: { version: '1.0.0' }, b: { version: '1.0.0', dev: true } } }
  const installed = { packages: { a: { version: '1.0.0' } } }
  expect(isInstalled({ locked, installed })).toBe(true)
  expect(isInstalled({ dev: true, locked, installed })).toBe(false)
})

it.each([
  ['a full disk', Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' }), /磁盘已满/],
  ['a full disk as the builder says it', 'failed to write (os error 28)', /磁盘已满/],
  ['a full disk as PostgreSQL says it', 'could not write: No space left on device', /磁盘已满/],
  ['a missing permission', Object.assign(new Error("EACCES: permission denied, open '/x/y'"), { code: 'EACCES', path: '/x/y' }), /没有写入权限：\/x/],
  ['a read-only disk', 'EROFS: read-only file system', /没有写入权限/],
])('%s is one sentence', (_, problem, words) => {
  const message = explain(problem)!.message
  expect(message).toMatch(words)
  expect(message).not.toContain('\n')
})

it('what nobody can mend is left as it is', () => {
  expect(explain(new Error('undefined is not a function'))).toBeNull()
})

it('a busy port is told from a free one', async () => {
  const server = net.createServer()
  await new Promise<void>((resolve) => server.listen(0, () => resolve()))
  const { port } = server.address() as net.AddressInfo
  expect(await whyNotFree(port)).toBe('EADDRINUSE')
  expect(await freePort(port)).not.toBe(port)
  server.close()
  await once(server, 'close')
  expect(await whyNotFree(port)).toBeNull()
})

it('ends its own orphan, and leaves a stranger with the same pid alone', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'ignore' })
  await once(child, 'spawn')
  remember('test-of-own-process', child.pid!)
  expect(recall('test-of-own-process')?.pid).toBe(child.pid)

  const file = inData('run', 'test-of-own-process.json')
  fs.writeFileSync(file, JSON.stringify({ pid: child.pid, identity: 'another life' }))
  expect(await endIfOurs('test-of-own-process')).toBe(false)
  expect(identityOf(child.pid!)).not.toBeNull()

  remember('test-of-own-process', child.pid!)
  await endOrphans() // we, who started it, are alive
  expect(identityOf(child.pid!)).not.toBeNull()

  const gone = once(child, 'exit')
  expect(await endIfOurs('test-of-own-process')).toBe(true)
  await gone
  expect(identityOf(child.pid!)).toBeNull()
})

it('a lock lets one in at a time and outlives no holder', async () => {
  const file = path.join(folder, 'lock')
  fs.writeFileSync(file, JSON.stringify({ pid: 2 ** 22 - 1, identity: 'killed long ago' }))
  const order: string[] = []
  const turn = (name: string) =>
    withLock(file, async () => {
      order.push(`${name} in`)
      await new Promise(setImmediate)
      order.push(`${name} out`)
    })
  await turn('a')
  await turn('b')
  expect(order).toEqual(['a in', 'a out', 'b in', 'b out'])
  expect(fs.existsSync(file)).toBe(false)
})

it('a secret is made once, for its owner only', () => {
  const file = path.join(folder, 'deep', 'secret')
  const made = secret(file)
  expect(made).toMatch(/^[0-9a-f]{64}$/)
  expect(secret(file)).toBe(made)
  expect(fs.statSync(file).mode & 0o777).toBe(0o600)
})

it('a closed folder above is seen', () => {
  const inside = path.join(folder, 'closed', 'x', 'y')
  fs.mkdirSync(path.dirname(inside), { recursive: true })
  fs.chmodSync(folder, 0o755)
  expect(isReachable(inside, { uid: 65_534, gid: 65_534 })).toBe(true)
  fs.chmodSync(path.join(folder, 'closed'), 0o700)
  expect(isReachable(inside, { uid: 65_534, gid: 65_534 })).toBe(false)
  expect(isReachable(inside, {})).toBe(true)
})

it('says in one sentence why a database cannot be used', async () => {
  const url = new URL(process.env.DATABASE_URL!)
  const wrong = Object.assign(new URL(url), { password: 'wrong' }).href
  await expect(connect(wrong)).rejects.toThrow(/用户名或口令不对/)
  await expect(connect(Object.assign(new URL(url), { port: String(await freePort()) }).href)).rejects.toThrow(/没有服务在该地址应答/)
  await expect(connect('nonsense')).rejects.toThrow(/DATABASE_URL 应写作/)
  const old = { query: async () => ({ rows: [{ major: 14, encoding: 'UTF8' }] }) }
  await expect(assertUsable(old as never)).rejects.toThrow(/需要 PostgreSQL 15 或更高版本，DATABASE_URL 指定的是 14/)
  const latin = { query: async () => ({ rows: [{ major: 16, encoding: 'LATIN1' }] }) }
  await expect(assertUsable(latin as never)).rejects.toThrow(/UTF8/)
})
