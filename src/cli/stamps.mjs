// What was made from which files: a step is done again only when its inputs changed.
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { inData, inRoot, ROOT } from './paths.mjs'

/** Files under a folder or the file itself, sorted, as paths relative to the clone; nothing for what does not exist. */
export function filesUnder(place, skip = () => false) {
  const absolute = inRoot(place)
  const state = fs.statSync(absolute, { throwIfNoEntry: false })
  if (!state) return []
  if (state.isFile()) return [place]
  return fs
    .readdirSync(absolute, { withFileTypes: true })
    .map((entry) => path.posix.join(place, entry.name))
    .filter((name) => !skip(name))
    .sort()
    .flatMap((name) => filesUnder(name, skip))
}

/** One SHA-256 over names and contents. */
export function hashOf(places, { skip, salt = '' } = {}) {
  const hash = createHash('sha256').update(salt)
  for (const name of places.flatMap((place) => filesUnder(place, skip))) {
    hash.update(`\0${name}\0`).update(fs.readFileSync(path.join(ROOT, name)))
  }
  return hash.digest('hex')
}

/** Whether the stamp says that this very state was made. */
export function isStamped(name, key) {
  try {
    return fs.readFileSync(inData('stamps', name), 'utf8') === key
  } catch {
    return false
  }
}

/** To be called after the step succeeded, never before. */
export function stamp(name, key) {
  fs.mkdirSync(inData('stamps'), { recursive: true })
  fs.writeFileSync(inData('stamps', name), key)
}
