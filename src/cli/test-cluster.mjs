// The PostgreSQL of the tests: under .data/test, apart from the one of `npm start`, and faster because it may be lost.
import pg from 'pg'
import { migrate } from './migrate.mjs'
import { inData } from './paths.mjs'
import { startPostgres } from './postgres.mjs'
import { encryptionKeys } from './secrets.mjs'

const HOME = inData('test')
const SETTINGS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200']

/** Sessions of test runs carry this name: the last run that ends stops the server. */
const APPLICATION = 'shouwang-tests'

/** One template is made at a time, also by runs side by side. */
const TEMPLATE_LOCK = 5_610_001

/**
 * Starts or takes over the cluster and holds a session in it until `release()`.
 * `template(key)` returns the name of a database with all migrations; `fill(url)` may put more into it, once per key.
 */
export async function testCluster(label) {
  const { server, admin } = await connect(label)
  const adminUrl = server.url('postgres')
  const urlOf = (database) => server.url(database)

  async function template(key, fill = async () => {}, kind = 'template') {
    const name = `${kind}_${key.slice(0, 16)}`
    await admin.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK])
    try {
      const { rows } = await admin.query('SELECT datname AS name FROM pg_database WHERE datname LIKE $1', [`${kind}\\_%`])
      if (rows.some((row) => row.name === name)) return name
      const half = `${name}_half`
      for (const row of rows) await drop(admin, row.name)
      await admin.query(`CREATE DATABASE "${half}" TEMPLATE template0`)
      await migrate({ url: urlOf(half) })
      await fill(urlOf(half))
      await admin.query(`ALTER DATABASE "${half}" RENAME TO "${name}"`)
      return name
    } finally {
      await admin.query('SELECT pg_advisory_unlock($1)', [TEMPLATE_LOCK])
    }
  }

  async function clone(from, name) {
    await admin.query(`CREATE DATABASE "${name}" TEMPLATE "${from}" STRATEGY FILE_COPY`)
    return urlOf(name)
  }

  async function dropStartingWith(prefix) {
    const { rows } = await admin.query('SELECT datname AS name FROM pg_database WHERE starts_with(datname, $1)', [prefix])
    for (const row of rows) await drop(admin, row.name)
  }

  /** Ends the session; the last one out stops the server. */
  async function release() {
    const { rows } = await admin.query('SELECT count(*)::int AS others FROM pg_stat_activity WHERE application_name LIKE $1 AND pid <> pg_backend_pid()', [`${APPLICATION}%`])
    await admin.end()
    if (rows[0].others === 0) server.stop()
  }

  return { adminUrl, urlOf, keys: encryptionKeys(`${HOME}/keys`), template, clone, dropStartingWith, release }
}

const drop = (admin, name) => admin.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)

/** Another run may be stopping the server at this very moment: then it is started again. */
async function connect(label) {
  for (let attempt = 0; ; attempt += 1) {
    const server = await startPostgres({ home: HOME, port: 5620, settings: SETTINGS })
    const admin = new pg.Client({ connectionString: server.url('postgres'), application_name: `${APPLICATION} ${label}` })
    admin.on('error', () => {}) // a lost session shows itself at the next query
    try {
      await admin.connect()
      return { server, admin }
    } catch (error) {
      if (attempt >= 5) throw error
    }
  }
}
