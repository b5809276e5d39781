// Applies prisma/migrations with nothing but `pg`, and records them exactly as `prisma migrate deploy` does, so that
// Prisma's own tools go on working with the database. Prisma's engine itself would have to be downloaded.
//   DATABASE_URL=… node src/cli/migrate.mjs
import { createHash, randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { inRoot } from './paths.mjs'
import { Sentence } from './sentence.mjs'

/** The key of Prisma's schema engine: it and we exclude each other. */
const LOCK = 72707369

const TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL, "checksum" VARCHAR(64) NOT NULL, "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL, "logs" TEXT, "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(), "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`

/** Migrations of the folder in order: { name, sql, checksum }. */
export function readMigrations(folder = inRoot('prisma', 'migrations')) {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const sql = fs.readFileSync(path.join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Applies what is missing and returns its names. Refuses edited, vanished and half-applied migrations. */
export async function migrate({ url, migrations = readMigrations() }) {
  const db = new pg.Client({ connectionString: url, application_name: 'shouwang-migrate' })
  await db.connect()
  try {
    await db.query('SELECT pg_advisory_lock($1)', [LOCK])
    await db.query(TABLE)
    const { rows } = await db.query('SELECT "migration_name" AS name, "checksum", "finished_at" FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL')
    refuseWhatDoesNotFit(rows, migrations)
    const done = new Set(rows.map((row) => row.name))
    const missing = migrations.filter((migration) => !done.has(migration.name))
    for (const migration of missing) await apply(db, migration)
    return missing.map((migration) => migration.name)
  } finally {
    await db.end() // ends the session, and with it the lock
  }
}

function refuseWhatDoesNotFit(rows, migrations) {
  for (const row of rows) {
    const known = migrations.find((migration) => migration.name === row.name)
    if (!row.finished_at) throw new Sentence(`数据库迁移 ${row.name} 上次没有完成，请先处理。`, `Migration ${row.name} did not finish last time: resolve it first.`)
    if (!known) throw new Sentence(`数据库比程序新：迁移 ${row.name} 不在本程序中，请使用更新的程序。`, `The database is newer than the program, which lacks migration ${row.name}: use a newer program.`)
    if (known.checksum !== row.checksum) throw new Sentence(`迁移 ${row.name} 应用后被改动，请恢复原文件。`, `Migration ${row.name} was edited after it was applied: restore the file.`)
  }
}

/** One transaction per migration: one that fails leaves nothing, not even its row. */
async function apply(db, { name, sql, checksum }) {
  await db.query('BEGIN')
  try {
    const id = randomUUID()
    await db.query('INSERT INTO "_prisma_migrations" ("id","checksum","migration_name","started_at") VALUES ($1,$2,$3,clock_timestamp())', [id, checksum, name])
    await db.query(sql)
    await db.query('UPDATE "_prisma_migrations" SET "finished_at"=clock_timestamp(), "applied_steps_count"=1 WHERE "id"=$1', [id])
    await db.query('COMMIT')
  } catch (error) {
    await db.query('ROLLBACK')
    if (error.code === '42501' && /role/i.test(error.message)) {
      throw new Sentence(
        'DATABASE_URL 的用户不能创建数据库角色，请授予 CREATEROLE，或由管理员先创建 NOLOGIN 角色 shouwang_runtime 并授予该用户。',
        'The user of DATABASE_URL may not create roles: grant it CREATEROLE, or have the NOLOGIN role shouwang_runtime created and granted to it.',
      )
    }
    const at = error.position ? ` (character ${error.position})` : ''
    if (error.code === '53100') throw error // disk full, told as such
    throw new Sentence(`数据库迁移 ${name} 失败：${error.message}${at}。`, 'The migration failed and left nothing behind.')
  }
}

if (process.argv[1] && path.resolve(process.argv[1]) === import.meta.filename) {
  const applied = await migrate({ url: process.env.DATABASE_URL })
  console.log(applied.length ? applied.join('\n') : 'nothing to apply')
}
