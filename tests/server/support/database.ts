import path from 'node:path'
import { inject } from 'vitest'
import { connectAdmin } from './cluster'

// A setup file: it runs in each test file's own process before the file's imports, so that the server modules find
// their database in the environment. Cloning the template takes a fraction of a second.

const { adminUrl, template, run, keys, files } = inject('cluster')
const name = `${run}_${process.pid}_${Number(process.hrtime.bigint() % 1_000_000_000n)}`

const admin = await connectAdmin(adminUrl)
await admin.query(`CREATE DATABASE "${name}" TEMPLATE "${template}" STRATEGY FILE_COPY`)
await admin.end()

process.env.DATABASE_URL = Object.assign(new URL(adminUrl), { pathname: `/${name}` }).href
process.env.NEXTAUTH_SECRET = 'a secret that only tests have, of enough letters'
process.env.NEXTAUTH_URL = 'http://localhost:3000'
process.env.SHOUWANG_KEYS_DIR = keys
process.env.SHOUWANG_FILES_DIR = path.join(files, name)
process.env.SHOUWANG_TEST_CLOCK = '1'
process.env.SHOUWANG_POOL = '4'
process.env.DEMO_PASSWORD = 'Shouwang-2026'
