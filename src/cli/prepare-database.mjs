// Brings the database of DATABASE_URL to the state the program needs: there, migrated, and on an empty one the demo county.
// Runs as a program of its own, on the packaged Node. Progress goes to stderr, the result as one line of JSON to stdout:
// { accounts: [{ username, name, roles, regions }] | null, passwordIsDemo } or { sentence }.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { assertUsable, connect } from './external-database.mjs'
import { migrate } from './migrate.mjs'
import { inRoot, ROOT } from './paths.mjs'
import { explain, Sentence } from './sentence.mjs'

const SEED = inRoot('prisma', 'seed', 'index.ts')

/** The seed imports server code, whose `server-only` marker refuses every condition but this one. */
export const seedCommand = ['--conditions=react-server', '--import', 'tsx', SEED]

async function isEmpty(db) {
  const { rows } = await db.query('SELECT NOT EXISTS (SELECT FROM "app_user") AND NOT EXISTS (SELECT FROM "household") AS empty')
  return rows[0].empty
}

async function isDemo(db) {
  const { rows } = await db.query(`SELECT FROM "system_flag" WHERE "key" = 'demo' AND "value" = 'true'`)
  return rows.length > 0
}

function seed() {
  const { status, stderr, stdout } = spawnSync(process.execPath, seedCommand, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1e8 })
  process.stderr.write(stdout)
  if (status === 0) return
  process.stderr.write(stderr)
  throw explain(stderr) ?? new Sentence('示范数据生成失败，记录见 .data/logs/database.log。', 'Making the demo data failed, see .data/logs/database.log.')
}

async function accounts(db) {
  const { rows } = await db.query(
    `SELECT u."username", u."name", u."passwordHash" AS hash, array_agg(a."role" ORDER BY a."role") AS roles, array_agg(DISTINCT r."name") AS regions
     FROM "app_user" u JOIN "role_assignment" a ON a."county" = u."county" AND a."userId" = u."id" AND a."to" IS NULL
     LEFT JOIN "region" r ON r."code" = a."regionCode"
     WHERE u."disabledAt" IS NULL GROUP BY u."username", u."name", u."passwordHash"`,
  )
  return rows.sort((a, b) => rank(a) - rank(b) || (a.username < b.username ? -1 : 1))
}

/** From the village up, as a case travels. */
const ORDER = ['villageCadre', 'townshipClerk', 'townshipReviewer', 'countyComparer', 'countyApprover', 'countyAdmin', 'department', 'helper', 'inspector', 'prefectureReviewer', 'provinceReviewer']
const rank = ({ roles }) => ORDER.indexOf(roles[0]) + roles.length / 10

/** Roles as people call them. Needs a Node that reads TypeScript, as the packaged one does; else their identifiers. */
async function inWords(people) {
  const { labelOf } = await import('../domain/glossary.ts').catch(() => ({ labelOf: (_list, role) => role }))
  return people.map(({ username, name, roles, regions }) => ({ username, name, roles: roles.map((role) => labelOf('role', role)), regions }))
}

/** Whether the password about to be printed is the one the accounts were made with. */
async function fits(hash, password) {
  try {
    const { verify } = await import('@node-rs/argon2')
    return await verify(hash, password)
  } catch {
    return false
  }
}

async function prepare() {
  const url = process.env.DATABASE_URL
  const db = await connect(url)
  try {
    await assertUsable(db)
    const applied = await migrate({ url })
    if (applied.length) process.stderr.write(`migrated: ${applied.join(', ')}\n`)
    if ((await isEmpty(db)) && fs.existsSync(SEED)) seed()
    const demo = await isDemo(db)
    if (process.env.SHOUWANG_TEST_CLOCK === '1' && !demo && !(await isEmpty(db))) {
      throw new Sentence('SHOUWANG_TEST_CLOCK=1 只能用于示范数据库，本库未标记为示范。', 'SHOUWANG_TEST_CLOCK=1 is for demo databases only, and this one is not marked as demo.')
    }
    const people = demo ? await accounts(db) : null
    const passwordFits = people?.length ? await fits(people[0].hash, process.env.DEMO_PASSWORD) : false
    return { accounts: people && (await inWords(people)), passwordFits }
  } finally {
    await db.end()
  }
}

try {
  console.log(JSON.stringify(await prepare()))
} catch (error) {
  const sentence = explain(error)
  if (!sentence) process.stderr.write(`${error.stack}\n`)
  console.log(JSON.stringify({ sentence: (sentence ?? error).message }))
  process.exitCode = 1
}
