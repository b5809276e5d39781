import 'server-only'
import fs from 'node:fs/promises'
import path from 'node:path'
import { machineNow } from '@/server/kernel/clock'
import { db } from '@/server/kernel/db'
import { env } from '@/server/kernel/env'

const UNKNOWN_AFTER = 86_400_000 // ms: nobody writes a file for a day

/** Deletes files whose time is over, and what cut-off writing or lost rows left on the disk. Returns how many went. */
export async function throwAwayFiles(): Promise<number> {
  const now = machineNow()
  await db().storedFile.deleteMany({ where: { keptUntil: { lt: now } } })
  const known = new Set((await db().storedFile.findMany({ select: { id: true } })).map(({ id }) => id))
  const root = env().SHOUWANG_FILES_DIR
  let gone = 0
  for (const county of await fs.readdir(root).catch(() => [])) {
    for (const name of await fs.readdir(path.join(root, county))) {
      const file = path.join(root, county, name)
      if (known.has(name) || now.getTime() - (await fs.stat(file)).mtimeMs < UNKNOWN_AFTER) continue
      await fs.rm(file, { force: true })
      gone += 1
    }
  }
  return gone
}
