import pg from 'pg'

/** Runs a statement as the owner of the database: what nobody can do through the application. */
export async function asOwner(sql: string, values: unknown[] = []): Promise<number> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  try {
    return (await client.query(sql, values)).rowCount ?? 0
  } finally {
    await client.end()
  }
}
