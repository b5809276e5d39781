// Processes this clone started, remembered in .data/run so that the next start can tell its own orphans from strangers.
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { inData } from './paths.mjs'

const file = (name) => inData('run', `${name}.json`)

/**
 * A text that only this very process has: a pid alone is reused by the system sooner or later.
 * Null when no such process lives (a zombie counts as dead).
 */
export function identityOf(pid) {
  try {
    if (process.platform === 'linux') {
      const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8')
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ') // fields 3…; the name before may hold spaces
      if (fields[0] === 'Z' || fields[0] === 'X') return null
      return `${fs.readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${fields[19]}`
    }
    if (process.platform === 'win32') {
      return execFileSync('powershell', ['-NoProfile', '-Command', `(Get-Process -Id ${pid}).StartTime.Ticks`], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || null
    }
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || null
  } catch {
    return null
  }
}

/** The parent's pid, or 0 where it cannot be told. */
export function parentOf(pid) {
  try {
    if (process.platform === 'linux') {
      const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8')
      return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
    }
    return process.platform === 'win32' ? 0 : Number(execFileSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }))
  } catch {
    return 0
  }
}

export const isSame = ({ pid, identity }) => identity !== null && identityOf(pid) === identity

/** Remembers a process under a name, and who started it; `more` is kept beside it. */
export function remember(name, pid, more = {}) {
  fs.mkdirSync(inData('run'), { recursive: true })
  const temporary = `${file(name)}.${process.pid}`
  const by = { pid: process.pid, identity: identityOf(process.pid) }
  fs.writeFileSync(temporary, JSON.stringify({ pid, identity: identityOf(pid), by, ...more }))
  fs.renameSync(temporary, file(name)) // whole or not at all, whenever the power goes
}

export const forget = (name) => fs.rmSync(file(name), { force: true })

/** The remembered process when it still lives and is really the one we started, else null. */
export function recall(name) {
  try {
    const record = JSON.parse(fs.readFileSync(file(name), 'utf8'))
    return isSame(record) ? record : null
  } catch {
    return null
  }
}

/** Names of all remembered processes, dead or alive. */
function remembered() {
  try {
    return fs.readdirSync(inData('run')).filter((name) => name.endsWith('.json')).map((name) => path.basename(name, '.json'))
  } catch {
    return []
  }
}

/** Signals a process and, where it leads a group, everything it started. */
export function signal(pid, name) {
  for (const target of process.platform === 'win32' ? [pid] : [-pid, pid]) {
    try {
      process.kill(target, name)
      return
    } catch (error) {
      if (error.code !== 'ESRCH') throw error
    }
  }
}

/** Ends a remembered process that outlived its launcher; a stranger that took over its pid is left alone. Says whether there was one. */
export async function endIfOurs(name, { patience = 8000 } = {}) {
  const record = recall(name)
  if (!record) {
    forget(name)
    return false
  }
  signal(record.pid, 'SIGTERM')
  for (let waited = 0; isSame(record); waited += 50) {
    if (waited >= patience) signal(record.pid, 'SIGKILL')
    if (waited >= patience + 5000) break
    await pause(50)
  }
  forget(name)
  return true
}

/** Ends the processes whose starter is gone. Those of another start or test at work in this clone are left alone. */
export async function endOrphans() {
  for (const name of remembered()) {
    const record = recall(name)
    if (record && (name === 'launcher' || isSame(record.by))) continue
    await endIfOurs(name)
  }
}
