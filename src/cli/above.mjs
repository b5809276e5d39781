// npm, and the shell it calls us through, stand between the terminal and the launcher. Killed with -9 they cannot pass
// anything on: the launcher has to notice by itself, or it would go on serving with nobody able to stop it.
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import { identityOf, isSame, parentOf } from './own-process.mjs'

function nameOf(pid) {
  try {
    if (process.platform === 'linux') return fs.readFileSync(`/proc/${pid}/comm`, 'utf8').trim()
    return execFileSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' }).trim()
  } catch {
    return ''
  }
}

/** The processes npm put above us; none when started without npm, or where it cannot be told. */
export function processesAbove() {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return []
  const parent = process.ppid
  const pids = /(^|\/)-?(sh|dash|bash|ash|zsh)$/.test(nameOf(parent)) ? [parent, parentOf(parent)] : [parent]
  return pids.filter((pid) => pid > 1).map((pid) => ({ pid, identity: identityOf(pid) })).filter((entry) => entry.identity)
}

/** Calls back once when one of them is gone. Returns how to stop watching. */
export function watchAbove(above, gone) {
  if (above.length === 0) return () => {}
  const timer = setInterval(() => {
    if (above.every(isSame)) return
    clearInterval(timer)
    gone()
  }, 1000)
  timer.unref()
  return () => clearInterval(timer)
}
