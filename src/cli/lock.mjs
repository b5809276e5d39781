// One at a time, across processes: a lock file that names its holder, so that a killed holder holds nothing.
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { identityOf, isSame } from './own-process.mjs'

const holder = (file) => {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/** Claims of processes that were killed while they waited. */
function sweep(file) {
  const prefix = `${path.basename(file)}.`
  for (const name of fs.readdirSync(path.dirname(file)).filter((entry) => entry.startsWith(prefix))) {
    const claim = path.join(path.dirname(file), name)
    const other = holder(claim)
    if (other && !isSame(other)) fs.rmSync(claim, { force: true })
  }
}

/** Runs `work` while holding the lock; waits for a living holder, takes over from a dead one. */
export async function withLock(file, work) {
  const mine = `${file}.${process.pid}`
  fs.writeFileSync(mine, JSON.stringify({ pid: process.pid, identity: identityOf(process.pid) }))
  try {
    for (;;) {
      try {
        fs.linkSync(mine, file)
        break
      } catch (error) {
        if (error.code !== 'EEXIST') throw error
        const other = holder(file)
        if (!other || !isSame(other)) fs.rmSync(file, { force: true })
        else await pause(100)
      }
    }
    sweep(file)
    return await work()
  } finally {
    const now = holder(file)
    if (now?.pid === process.pid) fs.rmSync(file, { force: true })
    fs.rmSync(mine, { force: true })
  }
}
