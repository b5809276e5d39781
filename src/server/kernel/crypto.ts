import 'server-only'
import { createCipheriv, createDecipheriv, createHash, createHmac, createSecretKey, hkdfSync, randomBytes, type Cipher, type KeyObject } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { env } from './env'

/** A secret at rest: cipher text, keyed hash for exact search, the key that made both. */
export interface Sealed {
  cipher: string
  hash: string
  keyId: string
}

interface Key {
  id: string
  cipher: KeyObject
  hash: KeyObject
}

let loaded: Map<string, Key> | undefined
let current: Key | undefined

/** Keys are files `<id>.key` of 64 bytes (cipher, hash) in the keys folder; the newest name seals, all open. */
function keys(): { all: Map<string, Key>; current: Key } {
  if (loaded && current) return { all: loaded, current }
  const folder = env().SHOUWANG_KEYS_DIR
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 })
  const files = () => fs.readdirSync(folder).filter((name) => name.endsWith('.key')).sort()
  if (files().length === 0) {
    try {
      fs.writeFileSync(path.join(folder, 'k1.key'), randomBytes(64), { mode: 0o600, flag: 'wx' })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error // another process made it first
    }
  }
  loaded = new Map(
    files().map((name) => {
      const bytes = fs.readFileSync(path.join(folder, name))
      if (bytes.length !== 64) throw new Error(`key file ${name} must hold 64 bytes`)
      const id = name.slice(0, -'.key'.length)
      return [id, { id, cipher: createSecretKey(bytes.subarray(0, 32)), hash: createSecretKey(bytes.subarray(32)) }]
    }),
  )
  current = [...loaded.values()].at(-1)!
  return { all: loaded, current }
}

const hmac = (key: Key, purpose: string, plain: string) => createHmac('sha256', key.hash).update(`${purpose}\0${plain}`).digest('base64url')

/** Encrypts (AES-256-GCM) and hashes with the current key. */
export function seal(purpose: 'idNumber' | 'phone' | 'certificate' | 'otp' | 'draft' | 'import', plain: string): Sealed {
  const { current: key } = keys()
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key.cipher, iv)
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  return { cipher: Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url'), hash: hmac(key, purpose, plain), keyId: key.id }
}

/** The plain text again; throws where the key is missing or the cipher was altered. */
export function unseal(sealed: Pick<Sealed, 'cipher' | 'keyId'>): string {
  const key = keys().all.get(sealed.keyId)
  if (!key) throw new Error(`encryption key ${sealed.keyId} is missing`)
  const bytes = Buffer.from(sealed.cipher, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', key.cipher, bytes.subarray(0, 12))
  decipher.setAuthTag(bytes.subarray(12, 28))
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
}

const BLOCK = 16 // bytes of AES

/** The key that seals now: its id stands beside what it sealed. */
export const currentKeyId = (): string => keys().current.id

/**
 * Enciphers or deciphers the bytes of a file (AES-256-CTR, where both are the same) from `offset` on, so that a part of it
 * can be read. Only for files that we alone write: it hides, it does not sign. `iv`: 16 random bytes, one per file.
 */
export function fileCipher(keyId: string, iv: Buffer, offset = 0): Cipher {
  const key = keys().all.get(keyId)
  if (!key) throw new Error(`encryption key ${keyId} is missing`)
  const counter = (BigInt(`0x${iv.toString('hex')}`) + BigInt(Math.floor(offset / BLOCK))) % (1n << 128n)
  const cipher = createCipheriv('aes-256-ctr', Buffer.from(hkdfSync('sha256', key.cipher.export(), iv, 'file', 32)), Buffer.from(counter.toString(16).padStart(32, '0'), 'hex'))
  cipher.update(Buffer.alloc(offset % BLOCK))
  return cipher
}

/** Keyed hashes of a value under every key, for searching while keys are being changed. */
export const hashesOf = (purpose: 'idNumber' | 'idLast4' | 'phone', plain: string): string[] => [...keys().all.values()].map((key) => hmac(key, purpose, plain))

/** Keyed hash under the current key. */
export const hashOf = (purpose: 'idNumber' | 'idLast4' | 'phone' | 'body', plain: string): string => hmac(keys().current, purpose, plain)

/** Plain SHA-256 in hex, for content and tokens. */
export const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex')

/** A fresh bearer token: 256 random bits. */
export const randomToken = (): string => randomBytes(32).toString('base64url')
