// What can be known before anything is touched: may we write, is there room, is another start at work, is the port free.
import fs from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { endOrphans, isSame, recall, signal } from './own-process.mjs'
import { DATA, inData, ROOT } from './paths.mjs'
import { whyNotFree } from './ports.mjs'
import { diskFull, explain, noPermission, portBusy, Sentence } from './sentence.mjs'

/** A running system needs this much to write its log and its data for a while. */
const ROOM = 100e6

export function assertWritable() {
  const probe = inData('run', `probe-${process.pid}`)
  try {
    fs.accessSync(ROOT, fs.constants.W_OK)
    fs.mkdirSync(inData('run'), { recursive: true })
    fs.writeFileSync(probe, 'x')
    fs.rmSync(probe)
  } catch (error) {
    throw explain(error) ?? noPermission(DATA)
  }
  const disk = fs.statfsSync(ROOT)
  if (disk.bavail * disk.bsize < ROOM) throw diskFull()
}

/** Whether npm, the parent of that launcher, was killed and left it behind. */
const isOrphaned = (launcher) => (launcher.above ?? []).some((process) => !isSame(process))

/**
 * Makes sure that no other start of this clone is at work, and ends what a killed one left behind
 * (its server, its build). PostgreSQL is not ended but taken over, see postgres.mjs.
 */
export async function clearTheWay() {
  const other = recall('launcher')
  if (other && other.pid !== process.pid) {
    if (!isOrphaned(other)) {
      throw new Sentence(`守望已在运行（进程 ${other.pid}，${other.address}），请先停止它。`, `It is running already (process ${other.pid}, ${other.address}): stop that one first.`)
    }
    signal(other.pid, 'SIGTERM')
    for (let waited = 0; isSame(other) && waited < 15_000; waited += 100) await pause(100)
  }
  await endOrphans()
}

export async function assertPortFree(port) {
  const reason = await whyNotFree(port)
  if (reason === 'EACCES') {
    throw new Sentence(`没有权限使用端口 ${port}，请用 PORT=1024 以上的端口启动。`, `This user may not serve on port ${port}: start with a PORT above 1024.`)
  }
  if (reason) throw portBusy(port)
}
