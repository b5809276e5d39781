import { createHash, randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { migrate, readMigrations } from '../../../src/cli/migrate.mjs'
import { schemaDiff } from '../../../src/cli/schema-diff.mjs'

const migration = (name: string, sql: string) => ({ name, sql, checksum: createHash('sha256').update(sql).digest('hex') })

const first = migration('1_first', 'CREATE TABLE a (x int); INSERT INTO a VALUES (1)')
const second = migration('2_second', `CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END $$;`)

const owner = new URL(process.env.DATABASE_URL!)
const made: string[] = []
let admin: pg.Client

beforeAll(async () => {
  admin = new pg.Client({ connectionString: owner.href })
  await admin.connect()
})

afterAll(async () => {
  for (const name of made) await admin.query(`DROP DATABASE "${name}" WITH (FORCE)`)
  await admin.end()
})

/** An empty database of its own. */
async function empty(): Promise<string> {
  const name = `${owner.pathname.slice(1)}_${randomBytes(3).toString('hex')}`
  await admin.query(`CREATE DATABASE "${name}" TEMPLATE template0`)
  made.push(name)
  return Object.assign(new URL(owner), { pathname: `/${name}` }).href
}

async function ask<T>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

it('applies what is missing, in order and once, with functions whole', async () => {
  const url = await empty()
  expect(await migrate({ url, migrations: [first] })).toEqual(['1_first'])
  expect(await migrate({ url, migrations: [first, second] })).toEqual(['2_second'])
  expect(await migrate({ url, migrations: [first, second] })).toEqual([])
  expect(await ask(url, 'SELECT x, f() FROM a')).toEqual([{ x: 1, f: 1 }])
})

it('four starts at once apply a migration once', async () => {
  const url = await empty()
  const applied = await Promise.all([1, 2, 3, 4].map(() => migrate({ url, migrations: [first] })))
  expect(applied.flat()).toEqual(['1_first'])
  expect(await ask(url, 'SELECT x FROM a')).toEqual([{ x: 1 }])
})

it('a migration that fails leaves nothing behind, not even its row', async () => {
  const url = await empty()
  const broken = migration('2_broken', 'CREATE TABLE b (x int); SELECT 1/0')
  await expect(migrate({ url, migrations: [first, broken] })).rejects.toThrow(/2_broken/)
  expect(await ask(url, `SELECT to_regclass('b') AS b, (SELECT count(*)::int FROM "_prisma_migrations") AS rows`)).toEqual([{ b: null, rows: 1 }])
})

it('refuses a migration that was edited after it was applied, and one it does not know', async () => {
  const url = await empty()
  await migrate({ url, migrations: [first] })
  await expect(migrate({ url, migrations: [migration('1_first', 'CREATE TABLE c (x int)')] })).rejects.toThrow(/1_first.*改动/)
  await expect(migrate({ url, migrations: [second] })).rejects.toThrow(/比程序新/)
})

it('schema and migrations agree, and a planted column is seen', async () => {
  const url = await empty()
  await migrate({ url, migrations: readMigrations() })
  expect(await schemaDiff(url)).toBe('')
  await ask(url, 'ALTER TABLE "region" ADD COLUMN "planted" text')
  expect(await schemaDiff(url)).toContain('"planted"')
})
