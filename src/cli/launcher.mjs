// The order of a start: look, install, generate, database, build, serve; and the way back down.
import { processesAbove, watchAbove } from './above.mjs'
import { buildWhenStale } from './build.mjs'
import { generateWhenStale } from './client.mjs'
import { prepareDatabase } from './database.mjs'
import { installDependencies } from './dependencies.mjs'
import { nodeRuntime } from './node-runtime.mjs'
import { forget, recall, remember } from './own-process.mjs'
import { startPostgres } from './postgres.mjs'
import { assertPortFree, assertWritable, clearTheWay } from './preflight.mjs'
import { assertGoingOn, stopRunning } from './run.mjs'
import { fail, Sentence } from './sentence.mjs'
import { serve } from './serve.mjs'
import { settings, wantedPort } from './settings.mjs'
import { welcome } from './welcome.mjs'

const began = performance.now()
const say = (text) => console.log(`[${((performance.now() - began) / 1000).toFixed(1).padStart(5)} s] ${text}`)

/** What is up, so that it can be taken down again in the right order. */
const up = { work: null, server: null, postgres: null, watch: null }
let stopping = null

/** Takes everything down once, whoever asks: a signal, a dead child, a failed step. */
function stop() {
  stopping ??= (async () => {
    clearInterval(up.watch)
    stopRunning()
    await up.work?.catch(() => {}) // the step at work ends first and tidies up behind itself
    await up.server?.stop()
    up.postgres?.stop()
    if (recall('launcher')?.pid === process.pid) forget('launcher')
  })()
  return stopping
}

/** Installs nothing into memory: from here on programs run as children on the packaged Node. */
export async function start({ dev }) {
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => void stop().then(() => process.exit(0)))
  try {
    up.work = bringUp(dev)
    await up.work
  } catch (error) {
    if (stopping) return // Ctrl-C during a step: the failure is our own doing
    fail(error)
    await stop()
    process.exit(1)
  }
}

async function bringUp(dev) {
  const port = wantedPort()
  assertWritable()
  await clearTheWay()
  await assertPortFree(port)
  const above = processesAbove()
  remember('launcher', process.pid, { address: `http://localhost:${port}`, above })
  watchAbove(above, () => void stop().then(() => process.exit(1)))

  if (await installDependencies({ dev, announce: () => say('安装依赖 Installing the dependencies (npm ci)') })) say('依赖已装好 Dependencies are installed')
  const node = nodeRuntime()
  if (await generateWhenStale(node)) say('数据库客户端已生成 Database client is generated')

  const [{ env, state }] = await sideBySide(database(node, port), dev || buildWhenStale(node, { announce: () => say('构建 Building') }))

  await assertPortFree(port) // minutes may have passed
  assertGoingOn()
  up.server = await serve(node, { port, env, dev })
  void up.server.exited.then(serverGone)
  say(welcome({ address: env.NEXTAUTH_URL, state, password: env.DEMO_PASSWORD }))
}

/** The build knows nothing of the database, so neither waits for the other. When one fails the other is ended, and what failed first is said. */
async function sideBySide(...works) {
  let first = null
  const over = works.map((work) =>
    Promise.resolve(work).catch((error) => {
      first ??= error
      stopRunning()
    }),
  )
  const results = await Promise.all(over)
  if (first) throw first
  return results
}

async function database(node, port) {
  const env = settings({ databaseUrl: process.env.DATABASE_URL || (await embeddedDatabase()), port })
  const state = await prepareDatabase(node, env)
  say('数据库就绪 Database is ready')
  return { env, state }
}

async function embeddedDatabase() {
  assertGoingOn()
  up.postgres = await startPostgres()
  if (up.postgres.note) say(up.postgres.note)
  say(`PostgreSQL ${up.postgres.reused ? '接管已在运行的实例 taken over' : '已启动 started'} (127.0.0.1:${up.postgres.port})`)
  up.watch = setInterval(() => void keepPostgres(), 1000)
  return up.postgres.url('shouwang')
}

/** A database that was killed is started again at the same place; the server's connections come back by themselves. */
async function keepPostgres() {
  if (stopping || up.postgres.isAlive()) return
  clearInterval(up.watch)
  const { port } = up.postgres
  try {
    up.postgres = await startPostgres({ port })
    if (up.postgres.port !== port) throw new Sentence(`数据库原端口 ${port} 已被占用。`, `The database's port ${port} was taken.`)
    say('数据库曾意外停止，已恢复 The database had died and was started again')
    up.watch = setInterval(() => void keepPostgres(), 1000)
  } catch (error) {
    fail(error)
    await stop()
    process.exit(1)
  }
}

async function serverGone() {
  if (stopping) return
  fail(new Sentence('服务进程意外结束，请重新运行 npm start。', 'The server process has died: run npm start again.'))
  await stop()
  process.exit(1)
}
