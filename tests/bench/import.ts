// How long a register of 50,000 rows takes, and how much memory: upload, check, taking over, the same file again.
//   node --conditions=react-server --import tsx tests/bench/import.ts [rows]
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { testCluster } from '../../src/cli/test-cluster.mjs'
import { hashOf } from '../../src/cli/stamps.mjs'

const rows = Number(process.argv[2] ?? 50_000)
const name = `bench_${randomBytes(4).toString('hex')}`
const cluster = await testCluster('bench')
await cluster.template(hashOf(['prisma/migrations', 'src/cli/migrate.mjs']))
const url = await cluster.clone(await cluster.template(hashOf(['prisma/migrations', 'src/cli/migrate.mjs'])), name)
const files = path.resolve('.data', name)
Object.assign(process.env, { DATABASE_URL: url, NEXTAUTH_SECRET: 'a secret that only the bench has', SHOUWANG_KEYS_DIR: cluster.keys, SHOUWANG_FILES_DIR: files, SHOUWANG_TEST_CLOCK: '1', SHOUWANG_POOL: '8' })

const { aCounty, PLACES, rowsOf } = await import('../server/support/county')
const { aHousehold } = await import('../builders/household')
const { tableOf, xlsxOf, upload, workAll } = await import('../server/import/table')
const { loadActor } = await import('@/server/auth/load-actor')
const { startCheck } = await import('@/server/import/start-check')
const { commitImport } = await import('@/server/import/commit-import')
const { getImport } = await import('@/server/import/get-import')

let peak = 0
const watch = setInterval(() => void (peak = Math.max(peak, process.memoryUsage().rss)), 50)
const timed = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
  peak = 0
  const from = process.hrtime.bigint()
  const result = await work()
  console.log(`${what.padEnd(28)} ${(Number(process.hrtime.bigint() - from) / 1e9).toFixed(1).padStart(7)} s   peak ${Math.round(peak / 1e6)} MB`)
  return result
}

try {
  const as = await aCounty()
  const clerk = { actor: (await loadActor(as('township.clerk').userId, 1))!, channel: 'page' as const }
  const villages = ['兴田村', ...(await (await import('@/server/kernel/db')).db().region.findMany({ where: { parentCode: PLACES.township }, take: 10 })).map((village) => village.code)]
  const table = Array.from({ length: Math.ceil(rows / 3) }, (_, i) => tableOf([aHousehold().toRequest()], villages[i % villages.length]).map((row) => [String(i + 1), ...row.slice(1)])).flat().slice(0, rows)
  const bytes = await xlsxOf(table)
  console.log(`${rows} rows, ${(bytes.length / 1e6).toFixed(1)} MB as .xlsx`)
  const { id, mapping } = await timed('upload, heads', () => upload(clerk, bytes))
  await timed('check, corrected file', async () => {
    await startCheck(clerk, { params: { id }, body: { mapping: [...mapping] } })
    await workAll()
  })
  console.log((await getImport(clerk, { id })).counts)
  await timed('taking over', async () => {
    await commitImport(clerk, { params: { id } })
    await workAll()
  })
  console.log(await rowsOf('household', 'member', 'audit'))
  await timed('the same file again', async () => {
    const again = await upload(clerk, bytes)
    await startCheck(clerk, { params: { id: again.id }, body: { mapping: [...again.mapping] } })
    await workAll()
    console.log((await getImport(clerk, { id: again.id })).counts)
  })
} finally {
  clearInterval(watch)
  fs.rmSync(files, { recursive: true, force: true })
  await (await import('@/server/kernel/db')).db().$disconnect()
  await cluster.dropStartingWith(name)
  await cluster.release()
}
