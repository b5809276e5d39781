// The embedded PostgreSQL of a clone: made on the first start, kept under .data, reused when a killed launcher left it running.
// Its own pg_ctl is used, as it knows how to wait, how to recover and how to stop.
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { withLock } from './lock.mjs'
import { inData } from './paths.mjs'
import { freePort } from './ports.mjs'
import { postgresHome } from './postgres-home.mjs'
import { secret } from './secrets.mjs'
import { diskFull, explain, Sentence } from './sentence.mjs'

const answers = (port) =>
  new Promise((resolve) => {
    const socket = net.connect({ port, host: '127.0.0.1' })
    const end = (result) => () => resolve(socket.destroy() && result)
    socket.once('connect', end(true)).once('error', end(false)).setTimeout(2000, end(false))
  })

/**
 * Starts the cluster under `home` or takes over the one that runs there.
 * Returns { url(database), port, pid, note, reused, isAlive(), stop() }; `url` is that of the owner.
 * `settings` are extra server settings, for tests.
 */
export async function startPostgres({ home: place = inData(), port: wanted = 5610, settings = [] } = {}) {
  const home = path.resolve(place)
  fs.mkdirSync(home, { recursive: true })
  return withLock(path.join(home, 'postgres.lock'), async () => {
    const found = await postgresHome(home)
    if (!found) {
      throw new Sentence(
        `本平台（${process.platform} ${process.arch}）没有内置数据库，请用 DATABASE_URL 指定 PostgreSQL 15 或更高版本。`,
        'There is no embedded database for this platform: set DATABASE_URL to a PostgreSQL 15 or later.',
      )
    }
    const cluster = { ...found, password: secret(path.join(home, 'postgres-password')) }
    if (!fs.existsSync(path.join(cluster.data, 'PG_VERSION'))) create(cluster)
    const left = await leftRunning(cluster)
    const server = left ?? (await launch(cluster, wanted, settings))
    return {
      ...server,
      note: found.note,
      reused: left !== null,
      url: (database) => `postgresql://postgres:${cluster.password}@127.0.0.1:${server.port}/${database}`,
      isAlive: () => isAlive(server.pid),
      stop: () => control(cluster, ['stop', '-D', cluster.data, '-m', 'fast', '-w', '-t', '30']),
    }
  })
}

/** Another user's process (nobody's) answers with EPERM, and that is an answer too. */
function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function execute(cluster, program, args) {
  const result = spawnSync(cluster.bin(program), args, {
    ...cluster.ids,
    cwd: cluster.data,
    encoding: 'utf8',
    // pg_ctl hands its streams on to the server, which outlives it: a pipe would never close.
    stdio: args[0] === 'start' ? 'ignore' : ['ignore', 'pipe', 'pipe'],
    // No locale and no PG* setting of the caller may change what the cluster becomes.
    env: { PATH: process.env.PATH ?? '', LC_ALL: 'C.UTF-8', TZ: 'Asia/Shanghai', ...(process.env.SystemRoot ? { SystemRoot: process.env.SystemRoot } : {}) },
    windowsHide: true,
  })
  if (result.error) throw result.error
  return { status: result.status, output: `${result.stdout ?? ''}${result.stderr ?? ''}` }
}

const control = (cluster, args) => execute(cluster, 'pg_ctl', args)

/** A folder for the cluster's user alone; the folders above keep their mode, as he has to pass through them. */
function prepareFolder({ data, ids }) {
  fs.mkdirSync(data, { mode: 0o700 })
  if (ids.uid !== undefined) fs.chownSync(data, ids.uid, ids.gid)
}

function create(cluster) {
  const final = cluster.data
  // Throws where another user's data stands in the way; an empty folder is replaced.
  if (fs.existsSync(final) && fs.readdirSync(final).length > 0) {
    throw new Sentence(`${final} 中的数据库不完整，请移走该目录后重新运行。`, `The database in ${final} is incomplete: move that folder away and run the command again.`)
  }
  const half = `${final}.new` // a first start that was killed leaves no half database under the real name
  fs.rmSync(half, { recursive: true, force: true })
  const making = { ...cluster, data: half }
  prepareFolder(making)
  const passwordFile = path.join(path.dirname(final), `.pw-${randomBytes(6).toString('hex')}`)
  fs.writeFileSync(passwordFile, cluster.password, { mode: 0o600 })
  try {
    if (cluster.ids.uid !== undefined) fs.chownSync(passwordFile, cluster.ids.uid, cluster.ids.gid)
    const { status, output } = execute(making, 'initdb', [
      ...['-D', half, '-U', 'postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8', '--no-instructions'],
      // lc_ctype must not be plain C, or pg_trgm sees no letters in Chinese; the builtin provider lets LIKE 'x%' use an index.
      ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C.UTF-8'],
    ])
    if (status !== 0) throw explain(output) ?? notStarted(output)
  } finally {
    fs.rmSync(passwordFile, { force: true })
  }
  fs.renameSync(half, final)
}

const notStarted = (output) => {
  const reason = output.trim().split('\n').filter((line) => /FATAL|error|could not/i.test(line)).at(-1)?.replace(/^.*?(FATAL|error):\s*/i, '') ?? '原因不明 unknown'
  return new Sentence(`内置数据库没有启动：${reason}。`, 'The embedded database did not start.')
}

/** pid and port of a server that a killed launcher left behind, else null. A dead pid may stay visible for a moment. */
async function leftRunning(cluster) {
  for (let attempt = 0; attempt < 40; attempt += 1) {
    if (control(cluster, ['status', '-D', cluster.data]).status !== 0) return null
    const [pid, , , port] = readPidFile(cluster)
    if (pid && port && (await answers(port))) return { pid, port }
    await pause(250)
  }
  return null
}

function readPidFile({ data }) {
  try {
    return fs.readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n').map(Number)
  } catch {
    return []
  }
}

async function launch(cluster, wanted, settings) {
  const log = path.join(cluster.data, 'server.log')
  const options = (port) =>
    [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=Asia/Shanghai', 'log_timezone=Asia/Shanghai', 'log_checkpoints=off', ...settings].map((setting) => `-c ${setting}`).join(' ')
  let output = ''
  for (let attempt = 0; attempt < 6; attempt += 1) {
    const before = fs.statSync(log, { throwIfNoEntry: false })?.size ?? 0
    // A port taken between the look and the start is simply followed by another one.
    const port = await freePort(attempt < 3 ? wanted : 0)
    const { status } = control(cluster, ['start', '-D', cluster.data, '-w', '-t', '90', '-l', log, '-o', options(port)])
    const [pid] = readPidFile(cluster)
    if (status === 0 && pid) return { pid, port }
    output = fs.readFileSync(log, 'utf8').slice(before)
    if (/No space left on device/i.test(output)) throw diskFull()
    // After kill -9 the children of the dead server need a moment to notice; until then shared memory is in use.
    await pause(500)
  }
  throw explain(output) ?? notStarted(output)
}
