import 'server-only'
import { hash, verify } from '@node-rs/argon2'

// argon2id with the parameters of RFC 9106's second recommendation, scaled to a county's server
const options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** argon2id hash of a password. */
export const hashPassword = (password: string): Promise<string> => hash(password, options)

let decoy: Promise<string> | undefined

/** Takes the same time for an unknown account (null) as for a wrong password. */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('no account has this password')
  const right = await verify(stored ?? (await decoy), password)
  return stored !== null && right
}
