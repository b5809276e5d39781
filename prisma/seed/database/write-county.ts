import pg from 'pg'
import { Prisma } from '@/server/generated/prisma/client'
import type { Tx } from '@/server/kernel/db'
import { rebuildRollups } from '@/server/statistics/rebuild-rollups'
import type { DemoCounty } from '../demo-county'
import { copyRows } from './copy'
import { TABLE_ORDER } from './table-order'

/**
 * Makes the county and writes it into an empty database, in one transaction: after a kill in the middle the database
 * is empty again. Throws, before anything is made, where there is already somebody or something.
 */
export async function writeCounty(url: string, make: () => DemoCounty): Promise<DemoCounty> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('BEGIN')
    await client.query('LOCK TABLE "app_user", "household" IN EXCLUSIVE MODE')
    const { rows } = await client.query('SELECT EXISTS (SELECT FROM "app_user") OR EXISTS (SELECT FROM "household") AS "filled"')
    if (rows[0].filled) throw new Error('the database is not empty: the demo county is made on an empty one only')
    const made = make()
    for (const table of TABLE_ORDER) await copyRows(client, table, made.tables.get(table) ?? [])
    await rebuildRollups(statementsOf(client), made.county)
    await client.query('COMMIT')
    await client.query('ANALYZE')
    return made
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  } finally {
    await client.end()
  }
}

/** The open transaction of a plain connection, as far as the server's own statements need one. */
function statementsOf(client: pg.Client): Tx {
  const $executeRaw = async (strings: readonly string[], ...values: unknown[]) => {
    const { text, values: parameters } = Prisma.sql(strings, ...values)
    return (await client.query(text, parameters)).rowCount ?? 0
  }
  return { $executeRaw } as unknown as Tx
}
