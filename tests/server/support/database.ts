import path from 'node:path'
import { afterAll, inject } from 'vitest'
import { env } from '../../../src/server/kernel/env'
import { connectAdmin } from './cluster'

// A setup file: it runs before the imports of each test file, so that the server modules find their database in the
// settings. The files of a worker share its process and what it has loaded, but neither database nor connections, nor
// what the process remembers of a database. Cloning the template takes a fraction of a second.

const { adminUrl, template, run, keys, files } = inject('cluster')
const name = `${run}_${process.pid}_${Number(process.hrtime.bigint() % 1_000_000_000n)}`

const admin = await connectAdmin(adminUrl)
await admin.query(`CREATE DATABASE "${name}" TEMPLATE "${template}" STRATEGY FILE_COPY`)
await admin.end()

const temporary = process.env.TMPDIR // a reading of sheets moves it into the folder of files

const own = {
  DATABASE_URL: Object.assign(new URL(adminUrl), { pathname: `/${name}` }).href,
  SHOUWANG_FILES_DIR: path.join(files, name),
}
Object.assign(process.env, own, {
  NEXTAUTH_SECRET: 'a secret that only tests have, of enough letters',
  NEXTAUTH_URL: 'http://localhost:3000',
  SHOUWANG_KEYS_DIR: keys,
  SHOUWANG_TEST_CLOCK: '1',
  SHOUWANG_POOL: '4',
  DEMO_PASSWORD: 'Shouwang-2026',
})
Object.assign(env(), own) // read once a process: the file before had others

const remembered = globalThis as typeof globalThis & { shouwangDb?: { $disconnect: () => Promise<void> }; shouwangSeal?: { timer?: NodeJS.Timeout }; shouwangJobLoop?: AbortController }

afterAll(async () => {
  if (temporary === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = temporary
  clearTimeout(remembered.shouwangSeal?.timer)
  remembered.shouwangJobLoop?.abort()
  await remembered.shouwangDb?.$disconnect()
  delete remembered.shouwangDb
  delete remembered.shouwangSeal
  delete remembered.shouwangJobLoop
})
