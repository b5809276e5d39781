import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { RegionFile } from '@/domain/region/region-file'
import type { LocalDate } from '@/domain/time/local-date'
import { hashPassword } from '@/server/auth/password'
import { dayOf, instantOf, machineNow } from '@/server/kernel/clock'
import { writeCounty } from './database/write-county'
import { demoCounty } from './demo-county'
import { noticePhoto } from './notice-photo'

export interface SeedOptions {
  /** Connection of the owner of the database. */
  url: string
  /** The day around which everything is dated; the machine's where it is not given. */
  today?: LocalDate
  seed?: string
  households?: number
  /** Of all demo accounts. */
  password?: string
}

/**
 * Fills an empty database with the demo county and marks it as demo. Refuses one that holds anything.
 * The same seed, day and size give the same county.
 */
export async function seedDemo({ url, today, seed = 'shouwang', households = 3_300, password = process.env.DEMO_PASSWORD ?? 'Shouwang-2026' }: SeedOptions): Promise<{ households: number; people: number }> {
  const file = RegionFile.parse(JSON.parse(readFileSync(new URL('./regions-341524.json', import.meta.url), 'utf8')))
  const now = machineNow()
  const day = today ?? dayOf(now)
  const [passwordHash, photo] = await Promise.all([hashPassword(password), noticePhoto()])
  const { tables } = await writeCounty(url, () =>
    demoCounty({ file, today: day, now: day === dayOf(now) ? instantOf(now) : `${day}T08:00:00+08:00`, seed, households, passwordHash, photo }),
  )
  return { households: tables.get('household')!.length, people: tables.get('member')!.length }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (!process.env.DATABASE_URL) throw new Error('DATABASE_URL is missing')
  z.config({ jitless: true }) // every act has a form of its own day: compiling each would cost more than it saves
  const made = await seedDemo({ url: process.env.DATABASE_URL })
  console.log(`demo county: ${made.households} households, ${made.people} people`)
}
