// The demo county for the journeys: seeded once per day and state of the sources, then cloned in a moment.
// Imported only after npm ci, as it needs `pg`.
import { randomBytes } from 'node:crypto'
import { prepareDatabase } from '../database.mjs'
import { hashOf } from '../stamps.mjs'
import { testCluster } from '../test-cluster.mjs'

/** The seed dates its cases around today: yesterday's template is stale. */
const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)

const key = () =>
  hashOf(['prisma', 'src/domain', 'src/server', 'package-lock.json', 'src/cli/migrate.mjs', 'src/cli/prepare-database.mjs'], {
    skip: (name) => name === 'src/server/generated',
    salt: today(),
  })

/** A seeded database of its own: { env (for server and seed), end() }. */
export async function seededDatabase(node, env) {
  const cluster = await testCluster('e2e')
  const release = async () => {
    await cluster.dropStartingWith(name)
    await cluster.release()
  }
  const name = `e2e_${randomBytes(6).toString('hex')}`
  const keys = { SHOUWANG_KEYS_DIR: cluster.keys }
  try {
    const template = await cluster.template(
      key(),
      async (url) => {
        const { accounts } = await prepareDatabase(node, { ...env, ...keys, DATABASE_URL: url })
        if (!accounts?.length) throw new Error('the seed made no demo accounts')
      },
      'seeded',
    )
    return { env: { ...keys, DATABASE_URL: await cluster.clone(template, name) }, end: release }
  } catch (error) {
    await release()
    throw error
  }
}
