// Where things lie. Nothing here depends on the directory a command was called from.
import path from 'node:path'

/** The clone: the directory of package.json. */
export const ROOT = path.resolve(import.meta.dirname, '..', '..')

/** Everything a start makes and git ignores: database, keys, stamps, pid files. */
export const DATA = path.join(ROOT, '.data')

/** Absolute path of a file of the clone. */
export const inRoot = (...parts) => path.join(ROOT, ...parts)

/** Absolute path of a file under .data. */
export const inData = (...parts) => path.join(DATA, ...parts)
