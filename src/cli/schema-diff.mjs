// Do prisma/migrations and prisma/schema.prisma agree? Offline: the migrations are applied to a scratch database of the
// test cluster, and Prisma's WASM schema engine compares that with the schema.
//   node src/cli/schema-diff.mjs check          exit 1 and the missing SQL when they differ
//   node src/cli/schema-diff.mjs new <name>     writes prisma/migrations/<stamp>_<name>/migration.sql
// CHECKs, partial and expression indexes, triggers, functions and grants are beyond Prisma's sight: they are written by
// hand in the migrations, and tests/server holds them.
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import { migrate } from './migrate.mjs'
import { inRoot } from './paths.mjs'
import { testCluster } from './test-cluster.mjs'

const TYPE_CHAR = 18
const TYPE_TEXT = 25

/** The adapter refuses the system type "char", which the engine reads while it looks at a database: read it as text. */
function readingChar(adapter) {
  const { performIO, queryRaw } = adapter
  let columns = []
  adapter.performIO = async (query) => {
    const result = await performIO.call(adapter, query)
    columns = []
    for (const [index, field] of (result.fields ?? []).entries()) {
      if (field.dataTypeID !== TYPE_CHAR) continue
      field.dataTypeID = TYPE_TEXT
      columns.push(index)
    }
    return result
  }
  adapter.queryRaw = async (query) => {
    const result = await queryRaw.call(adapter, query)
    for (const index of columns) result.columnTypes[index] = ColumnTypeEnum.Character
    return result
  }
  return adapter
}

/** A factory without a shadow database: given a connection string, the adapter would open the real one in its place. */
function factoryFor(url, opened) {
  const adapter = new PrismaPg({ connectionString: url, max: 1 })
  return bindMigrationAwareSqlAdapterFactory({
    adapterName: adapter.adapterName,
    provider: adapter.provider,
    connect: async () => {
      const connection = readingChar(await adapter.connect())
      opened.push(connection)
      return connection
    },
    connectToShadowDb: () => Promise.reject(new Error('no shadow database is needed to compare')),
  })
}

/** The engine's code is one instance per process: a second would take the memory of the first. */
let engineCode = null
async function loadEngine() {
  const wasm = path.join(path.dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm')), 'schema_engine_bg.wasm')
  const { instance } = await WebAssembly.instantiate(fs.readFileSync(wasm), { './schema_engine_bg.js': bindings })
  bindings.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
}

/** The SQL that leads from the database to the schema; '' when they agree. */
export async function schemaDiff(url, schema = inRoot('prisma', 'schema.prisma')) {
  await (engineCode ??= loadEngine())
  const files = [{ path: schema, content: fs.readFileSync(schema, 'utf8') }]
  const opened = []
  try {
    const engine = await bindings.SchemaEngine.new({ datamodels: files.map((file) => [file.path, file.content]) }, () => {}, factoryFor(url, opened))
    const { exitCode, stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: inRoot() },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: true,
      filters: { externalTables: ['public._prisma_migrations'], externalEnums: [] },
    })
    return exitCode === 0 ? '' : stdout
  } finally {
    for (const connection of opened) await connection.dispose()
  }
}

/** The same for the migrations of the clone, in a scratch database that is dropped again. */
export async function driftOfClone() {
  const cluster = await testCluster('schema-diff')
  const scratch = `scratch_${randomBytes(6).toString('hex')}`
  try {
    const url = await cluster.clone('template0', scratch)
    await migrate({ url })
    return await schemaDiff(url)
  } finally {
    await cluster.dropStartingWith(scratch)
    await cluster.release()
  }
}

function write(name, sql) {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = inRoot('prisma', 'migrations', `${stamp}_${name}`)
  fs.mkdirSync(folder, { recursive: true })
  fs.writeFileSync(path.join(folder, 'migration.sql'), sql)
  return path.relative(inRoot(), folder)
}

if (process.argv[1] && path.resolve(process.argv[1]) === import.meta.filename) {
  const [command, name] = process.argv.slice(2)
  const sql = await driftOfClone()
  if (!sql) console.log('schema.prisma and the migrations agree')
  else if (command === 'new' && /^[a-z][a-z0-9_]*$/.test(name ?? '')) console.log(`wrote ${write(name, sql)}\n\n${sql}`)
  else {
    console.error(`the migrations lack:\n${sql}`)
    process.exitCode = 1
  }
}
