import { expect, it } from 'vitest'
import { timestampColumn } from '@/server/kernel/clock'
import { db } from '@/server/kernel/db'
import { connectAdmin } from '../support/cluster'

it('keeps an instant as the instant it is: other readers of the database see the same moment', async () => {
  const now = timestampColumn('2026-05-18T00:30:00+08:00')
  await db().testClock.create({ data: { id: 1, now } })
  const plain = await connectAdmin(process.env.DATABASE_URL!)
  const { rows } = await plain.query('SELECT "now" FROM "test_clock"')
  await plain.end()
  expect(rows[0].now).toEqual(now)
  expect((await db().testClock.findUniqueOrThrow({ where: { id: 1 } })).now).toEqual(now)
})
