import { expect, it } from 'vitest'
import { db } from '@/server/kernel/db'

it('gives each test file a migrated, empty database of its own', async () => {
  const [row] = await db().$queryRaw<{ name: string; user: string; people: number }[]>`
    SELECT current_database() AS name, current_user::text AS user, (SELECT count(*)::int FROM "app_user") AS people`
  expect(row?.name).toBe(new URL(process.env.DATABASE_URL!).pathname.slice(1))
  expect(row).toMatchObject({ user: 'shouwang_runtime', people: 0 })
})
