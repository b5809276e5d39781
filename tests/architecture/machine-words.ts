import type { Source, Violation } from './source'

// The project is read on other machines: it names no folder, host or registry of the one it was written on.

const PATHS = /(^|[\s"'`(=:])\/(work|root|home\/[a-z][\w-]*|Users\/[A-Za-z][\w-]*|mnt|srv\/[a-z]+|tmp\/[a-z][\w-]*)(\/|\b)/
const WINDOWS = /[A-Z]:\\Users\\/
const HOSTS = /\b(registry\.npmjs\.org|registry\.npmmirror\.com|localhost:4873|[a-z0-9-]+\.(internal|corp|lan)\b|192\.168\.\d+\.\d+|10\.\d+\.\d+\.\d+|172\.(1[6-9]|2\d|3[01])\.\d+\.\d+)/
const RESOLVED = /"resolved":\s*"/

/** Paths, private hosts and registries in any text of the repository. */
export function scanMachineWords(sources: Source[]): Violation[] {
  return sources.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => {
      const hit = PATHS.exec(line) ?? WINDOWS.exec(line) ?? HOSTS.exec(line) ?? (path === 'package-lock.json' ? RESOLVED.exec(line) : null)
      return hit ? [{ path, line: index + 1, message: `names a place of one machine: ${hit[0].trim()}` }] : []
    }),
  )
}
