// The environment of the server process. Everything a person may set, with what holds where nothing is set.
import { encryptionKeys, secret } from './secrets.mjs'
import path from 'node:path'
import { inData, inRoot } from './paths.mjs'
import { Sentence } from './sentence.mjs'

export const DEFAULT_PASSWORD = 'Shouwang-2026'

/** PORT as a number. */
export function wantedPort(text = process.env.PORT || '3000') {
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new Sentence(`PORT=${text} 不是有效的端口号（1—65535）。`, `PORT=${text} is not a port number (1 to 65535).`)
}

/** What server, seed and build get on top of the caller's environment. */
export function settings({ databaseUrl, port }) {
  const keys = process.env.SHOUWANG_KEYS_DIR
  return {
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    NEXTAUTH_URL: process.env.NEXTAUTH_URL || `http://localhost:${port}`,
    NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET || secret(inData('secret')),
    SHOUWANG_KEYS_DIR: encryptionKeys(keys ? path.resolve(inRoot(), keys) : inData('keys')),
    SHOUWANG_TEST_CLOCK: process.env.SHOUWANG_TEST_CLOCK || '0',
    DEMO_PASSWORD: process.env.DEMO_PASSWORD || DEFAULT_PASSWORD,
    NEXT_TELEMETRY_DISABLED: '1',
  }
}
