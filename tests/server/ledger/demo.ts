import { setTestClock } from '@/server/api/test-clock'
import { loadActor } from '@/server/auth/load-actor'
import type { Caller } from '@/server/kernel/actor'
import { db } from '@/server/kernel/db'
import { seedDemo } from '../../../prisma/seed'

export const TODAY = '2026-05-18'

/** The demo county with some of its households: cases at every step, plans, measures, screenings. */
export async function aDemoCounty(households = 900): Promise<void> {
  await seedDemo({ url: process.env.DATABASE_URL!, today: TODAY, households })
  await setTestClock({ now: `${TODAY}T09:00:00+08:00` })
}

/** The page caller of a demo account. */
export async function caller(username: string): Promise<Caller> {
  const { id, sessionEpoch } = await db().user.findUniqueOrThrow({ where: { username } })
  return { actor: (await loadActor(id, sessionEpoch))!, channel: 'page' }
}
