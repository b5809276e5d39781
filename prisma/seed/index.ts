import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import pg from 'pg'
import { RegionFile } from '@/domain/region/region-file'
import type { Instant, LocalDate } from '@/domain/time/local-date'
import { dayOf, instantOf, machineNow } from '@/server/kernel/clock'
import { demoCounty } from './demo-county'
import { copyRows } from './database/copy'
import { TABLE_ORDER } from './database/table-order'
import { hashPassword } from '@/server/auth/password'

export interface SeedOptions {
  /** Connection of the owner of the database. */
  url: string
  /** The day around which everything is dated; the machine's where it is not given. */
  today?: LocalDate
  seed?: string
  households?: number
  password?: string
}

/** Fills an empty database with the demo county and marks it as demo. Refuses one that holds anything. One transaction: all or nothing. */
export async function seedDemo({ url, today = dayOf(machineNow()), seed = 'shouwang', households = 3_300, password = process.env.DEMO_PASSWORD ?? 'Shouwang-2026' }: SeedOptions): Promise<{ households: number; people: number }> {
  const file = RegionFile.parse(JSON.parse(readFileSync(new URL('./regions-341524.json', import.meta.url), 'utf8')))
  const now: Instant = dayOf(machineNow()) === today ? instantOf(machineNow()) : `${today}T08:00:00+08:00`
  const county = demoCounty({ file, today, now, seed, households, passwordHash: await hashPassword(password) })
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('BEGIN')
    await client.query('LOCK TABLE "app_user", "household" IN EXCLUSIVE MODE')
    const { rows } = await client.query('SELECT EXISTS (SELECT FROM "app_user") OR EXISTS (SELECT FROM "household") AS "filled"')
    if (rows[0].filled) throw new Error('the database is not empty: the demo county is made on an empty one only')
    for (const table of TABLE_ORDER) await copyRows(client, table, county.tables.get(table) ?? [])
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  } finally {
    await client.end()
  }
  return { households: county.tables.get('household')!.length, people: county.tables.get('member')!.length }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const url = process.env.DATABASE_URL
  if (!url) throw new Error('DATABASE_URL is missing')
  const made = await seedDemo({ url })
  console.log(`demo county: ${made.households} households, ${made.people} people`)
}
