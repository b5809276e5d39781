import { loadActor } from '@/server/auth/load-actor'
import { signRows } from '@/server/sign-off/work-rows'

// A server process as far as a bulk sign-off goes: sign-off.test.ts starts it and kills it.
const [, , userId = '', batchId = ''] = process.argv
await signRows({ actor: (await loadActor(userId, 1))!, channel: 'page' }, batchId)
process.exit(0)
