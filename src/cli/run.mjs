// Runs one program to its end: quiet, recorded under .data/logs, and stoppable at any moment.
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import { forget, remember, signal } from './own-process.mjs'
import { inData, ROOT } from './paths.mjs'

const running = new Set()
let stopped = false

/** Ends whatever `run` is waiting for, and lets it start nothing more. */
export function stopRunning() {
  stopped = true
  for (const child of running) end(child)
}

/** Asks first; npm in the middle of its work does not listen. */
function end(child) {
  signal(child.pid, 'SIGTERM')
  setTimeout(() => running.has(child) && signal(child.pid, 'SIGKILL'), 4000).unref()
}

/** Below this nothing can be written any more, and npm waits for ever instead of saying so. */
const NO_ROOM = 3e6

function watchDisk(child, tell) {
  let before = false
  return setInterval(() => {
    const { bavail, bsize } = fs.statfsSync(ROOT)
    const full = bavail * bsize < NO_ROOM
    if (full && before) {
      tell('ENOSPC: the disk is full\n')
      end(child)
    }
    before = full
  }, 2000).unref()
}

/** Throws once `stopRunning` was called: to be asked before anything is started that `run` does not start. */
export function assertGoingOn() {
  if (stopped) throw new Error('stopped')
}

/**
 * Runs `command` and resolves to { status, output } (output: the last 64 kB of both streams). Never rejects for a failing program.
 * It leads a process group of its own, so that an orphaned npm or build can be ended whole by the next start.
 */
export function run(name, command, args, { env = {}, show = false, cwd = ROOT } = {}) {
  return new Promise((resolve, reject) => {
    assertGoingOn()
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    })
    child.once('error', reject)
    if (child.pid === undefined) return
    running.add(child)
    const log = openLog(name)
    let output = ''
    const take = (stream) => (chunk) => {
      if (show) stream.write(chunk)
      log(chunk)
      output = (output + chunk).slice(-65_536)
    }
    child.stdout.on('data', take(process.stdout))
    child.stderr.on('data', take(process.stderr))
    const own = `${name}-${process.pid}` // a start and a test may run the same step at the same time
    const recorded = tryRemember(own, child.pid)
    const disk = watchDisk(child, take(process.stderr))
    child.once('close', (status) => {
      clearInterval(disk)
      running.delete(child)
      if (recorded) forget(own)
      resolve({ status: status ?? 1, output })
    })
  })
}

/** A full disk must not hide what the program says: without room for the record, go on without it. */
function openLog(name) {
  try {
    fs.mkdirSync(inData('logs'), { recursive: true })
    const target = fs.openSync(inData('logs', `${name}.log`), 'w')
    return (chunk) => {
      try {
        fs.writeSync(target, chunk)
      } catch {
        // nothing to do: the caller still has the output
      }
    }
  } catch {
    return () => {}
  }
}

function tryRemember(name, pid) {
  try {
    remember(name, pid)
    return true
  } catch {
    return false
  }
}
